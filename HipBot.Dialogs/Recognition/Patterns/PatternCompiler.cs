using System.Collections;

namespace HipBot.Recognition;

/// <summary>Turns patterns into steps that run over the tokens of an utterance.</summary>
/// <remarks>Each step holds the next one, so alternatives and gaps try what follows; work is bounded by the pattern, not the text.</remarks>
internal sealed class PatternCompiler
{
    // No gap runs over a word of this class: "leg is not numb" is no "leg … numb".
    private const string GapStop = "gap-stop";

    private readonly IReadOnlyDictionary<string, PatternNode> _classes;
    private readonly Inflection _inflection;
    private readonly Vocabulary _vocabulary;
    private readonly HashSet<int> _gapStops;

    public PatternCompiler(IReadOnlyDictionary<string, PatternNode> classes, Inflection inflection, Vocabulary vocabulary)
    {
        _classes = classes;
        _inflection = inflection;
        _vocabulary = vocabulary;
        _gapStops = classes.TryGetValue(GapStop, out var stops) ? [.. FirstsOf(stops).OfType<int>()] : [];
    }

    /// <summary>The pattern as steps, with the words it can begin with and those it cannot do without.</summary>
    public CompiledPattern Compile(PatternNode node) => new(Compile(node, static (_, at, _) => at, false), FirstsOf(node), NeedsOf(node));

    /// <summary>Every word that a pattern can hold.</summary>
    public IEnumerable<string> WordsIn(PatternNode node) => node switch
    {
        PatternNode.WordClass name => WordsIn(_classes[name.Name]),
        PatternNode.Any any => any.Choices.SelectMany(WordsIn),
        PatternNode.Maybe optional => WordsIn(optional.Inner),
        PatternNode.Sequence sequence => sequence.Items.SelectMany(WordsIn),
        _ => FormsOf(node),
    };

    private Step Compile(PatternNode node, Step next, bool afterComma) => node switch
    {
        PatternNode.Word word => Words([word.Text], next, afterComma),
        PatternNode.Inflected inflected => Words(_inflection.FormsOf(inflected.Lemma), next, afterComma),
        PatternNode.WordClass name => Compile(_classes[name.Name], next, afterComma),
        PatternNode.Any any => AnyOf(any, next, afterComma),
        PatternNode.Maybe optional => Longer(Compile(optional.Inner, next, afterComma), next),
        PatternNode.Gap gap => Skip(gap.Most, next),
        PatternNode.AnyWord => AnyWord(next),
        PatternNode.Number => Number(next, afterComma),
        PatternNode.Sequence sequence => InOrder(sequence, next, afterComma),
        _ => next,
    };

    private Step AnyOf(PatternNode.Any any, Step next, bool afterComma)
    {
        var single = any.Choices.Where(IsOneWord).SelectMany(FormsOf).ToArray();
        var steps = any.Choices.Where(choice => !IsOneWord(choice)).Select(choice => Compile(choice, next, afterComma));
        Step[] all = single.Length > 0 ? [Words(single, next, afterComma), .. steps] : [.. steps];
        return all.Aggregate(Longer);
    }

    private Step InOrder(PatternNode.Sequence sequence, Step next, bool afterComma)
    {
        for (var i = sequence.Items.Count - 1; i >= 0; i--)
        {
            next = Compile(sequence.Items[i], next, i == 0 ? afterComma : FollowsComma(sequence, i));
        }

        return next;
    }

    // "[,] word" and ", [my] word": a comma counts for whatever can come next after it.
    private static bool FollowsComma(PatternNode.Sequence sequence, int i)
    {
        while (--i >= 0)
        {
            switch (sequence.Items[i])
            {
                case PatternNode.Comma or PatternNode.Maybe { Inner: PatternNode.Comma }:
                    return true;
                case PatternNode.Maybe:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private Step Words(IEnumerable<string> words, Step next, bool afterComma)
    {
        var ids = words.Select(_vocabulary.Add).Distinct().ToArray();
        if (ids is [var only])
        {
            return (tokens, at, start) => Stands(tokens, at, start, afterComma) && tokens[at].Id == only ? next(tokens, at + 1, start) : -1;
        }

        var set = new BitArray(ids.Max() + 1);
        Array.ForEach(ids, id => set[id] = true);
        return (tokens, at, start) => Stands(tokens, at, start, afterComma) && IsIn(set, tokens[at].Id) ? next(tokens, at + 1, start) : -1;
    }

    private static Step Number(Step next, bool afterComma) => (tokens, at, start) =>
        Stands(tokens, at, start, afterComma) && tokens[at].NumberTokens > 0 ? next(tokens, at + tokens[at].NumberTokens, start) : -1;

    private Step AnyWord(Step next) => (tokens, at, start) =>
        Stands(tokens, at, start, false) && !_gapStops.Contains(tokens[at].Id) ? next(tokens, at + 1, start) : -1;

    private static Step Longer(Step one, Step other) => (tokens, at, start) => Math.Max(one(tokens, at, start), other(tokens, at, start));

    private Step Skip(int most, Step next) => (tokens, at, start) =>
    {
        for (var skipped = 0; skipped <= most; skipped++)
        {
            var end = next(tokens, at + skipped, start);
            if (end >= 0)
            {
                return end;
            }

            if (!Stands(tokens, at + skipped, start, false) || _gapStops.Contains(tokens[at + skipped].Id))
            {
                return -1;
            }
        }

        return -1;
    };

    private static bool IsIn(BitArray set, int id) => id >= 0 && id < set.Length && set[id];

    private static bool Stands(ReadOnlySpan<Token> tokens, int at, int start, bool afterComma) =>
        at < tokens.Length && (at == start || tokens[at].Break == Break.None || (afterComma && tokens[at].Break == Break.Comma));

    private static bool IsOneWord(PatternNode node) => node is PatternNode.Word or PatternNode.Inflected;

    private IEnumerable<string> FormsOf(PatternNode node) => node switch
    {
        PatternNode.Word word => [word.Text],
        PatternNode.Inflected inflected => _inflection.FormsOf(inflected.Lemma),
        _ => [],
    };

    /// <summary>The words that a match can begin with; null among them stands for any number.</summary>
    private HashSet<int?> FirstsOf(PatternNode node) => node switch
    {
        PatternNode.Word or PatternNode.Inflected => [.. FormsOf(node).Select(word => (int?)_vocabulary.Add(word))],
        PatternNode.WordClass name => FirstsOf(_classes[name.Name]),
        PatternNode.Any any => [.. any.Choices.SelectMany(FirstsOf)],
        PatternNode.Maybe optional => FirstsOf(optional.Inner),
        PatternNode.Number => [null],
        PatternNode.Sequence sequence => [.. sequence.Items.TakeWhile(CanBeAbsent).SelectMany(FirstsOf), .. sequence.Items.SkipWhile(CanBeAbsent).Take(1).SelectMany(FirstsOf)],
        _ => [],
    };

    // One set of words for each part that must be there; the first part is left out, since it is looked up anyway.
    private List<HashSet<int>> NeedsOf(PatternNode node) =>
        node is PatternNode.Sequence sequence
            ? [.. sequence.Items.Skip(1).Select(NeedOf).OfType<HashSet<int>>().OrderBy(need => need.Count)]
            : [];

    // The words of which one stands wherever the part does; null where it can stand without any.
    private HashSet<int>? NeedOf(PatternNode node) => node switch
    {
        PatternNode.Word or PatternNode.Inflected => [.. FormsOf(node).Select(_vocabulary.Add)],
        PatternNode.WordClass name => NeedOf(_classes[name.Name]),
        PatternNode.Any any => OneOfEach(any.Choices.Select(NeedOf)),
        PatternNode.Sequence sequence => sequence.Items.Select(NeedOf).OfType<HashSet<int>>().MinBy(need => need.Count),
        _ => null,
    };

    private static HashSet<int>? OneOfEach(IEnumerable<HashSet<int>?> needs)
    {
        HashSet<int> all = [];
        foreach (var need in needs)
        {
            if (need is null)
            {
                return null;
            }

            all.UnionWith(need);
        }

        return all;
    }

    private static bool CanBeAbsent(PatternNode node) => node is PatternNode.Maybe or PatternNode.Comma;
}
