using System.Buffers;
using System.Runtime.InteropServices;

namespace HipBot.Recognition;

/// <summary>Finds the lexicon's phrases and cues in an utterance.</summary>
internal sealed class UtteranceReader
{
    private static readonly int CueCount = Enum.GetValues<Cue>().Length;

    private static readonly CueSet Denials = CueSet.Of(Cue.No, Cue.Not, Cue.Doubt);

    private readonly PatternIndex<Phrase> _phrases = new();
    private readonly PatternIndex<Cue> _cues = new();
    private readonly Speller _speller;
    private readonly int _topics;

    public UtteranceReader(Lexicon lexicon)
    {
        var vocabulary = new Vocabulary(lexicon.Spellings);
        var compiler = new PatternCompiler(lexicon.Classes, new Inflection(lexicon.Inflections), vocabulary);
        _topics = lexicon.Topics.Count;
        for (var i = 0; i < _topics; i++)
        {
            AddTopic(compiler, lexicon.Topics[i], i);
        }

        foreach (var (cue, patterns) in lexicon.Cues)
        {
            patterns.ToList().ForEach(pattern => _cues.Add(compiler.Compile(pattern), cue));
        }

        Answers = new AnswerIndex(compiler, lexicon.Answers);
        Times = new TimeIndex(compiler, lexicon.Times);
        var signs = lexicon.Topics.Where(topic => topic.Sign).SelectMany(topic => topic.Rules).SelectMany(rule => rule.Say);
        _speller = new Speller(lexicon, vocabulary, signs.SelectMany(compiler.WordsIn).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The phrases of short answers, over the same vocabulary.</summary>
    public AnswerIndex Answers { get; }

    /// <summary>The times in words of people's own, over the same vocabulary.</summary>
    public TimeIndex Times { get; }

    public Reading Read(string utterance, string? askedSlot)
    {
        var tokens = Tokenizer.Read(utterance, _speller.Find);
        var span = CollectionsMarshal.AsSpan(tokens);
        NumberWords.Mark(span);
        return new(tokens, Mentions(span, askedSlot), Cues(span));
    }

    private void AddTopic(PatternCompiler compiler, LexiconTopic topic, int number)
    {
        foreach (var rule in topic.Rules)
        {
            var phrase = new Phrase(topic, number, rule);
            rule.Say.ToList().ForEach(pattern => _phrases.Add(compiler.Compile(pattern), phrase));
        }

        var lookAlike = new Phrase(topic, number, null);
        topic.LookAlikes.ToList().ForEach(pattern => _phrases.Add(compiler.Compile(pattern), lookAlike));
    }

    private List<Mention> Mentions(ReadOnlySpan<Token> tokens, string? askedSlot)
    {
        var found = _phrases.Find(tokens);
        found.RemoveAll(match => match.Meaning.Rule?.Asked is { } asked && asked != askedSlot);
        var rented = ArrayPool<Span>.Shared.Rent(tokens.Length);
        var taken = rented.AsSpan(0, tokens.Length);
        taken.Clear();
        var kept = new List<Found<Phrase>>(found.Count);
        for (var left = Longest.Grouped(found, static phrase => phrase.TopicNumber, _topics); left.Length > 0;)
        {
            var group = Longest.NextGroup(ref left);
            KeepMeant(KeptOf(group, taken), kept);
        }

        ArrayPool<Span>.Shared.Return(rented);
        return InOrder(kept);
    }

    // Of danger signs that overlap in part, both stay: rather one too many than one lost.
    private static Span<Found<Phrase>> KeptOf(Span<Found<Phrase>> group, Span<Span> taken) =>
        group.Length == 1 ? group
            : group[0].Meaning.Topic.Sign ? Longest.Of(group)
            : Longest.Apart(group, taken);

    // What looks like a phrase and is none hides those of the same words; both stand side by side, in the order of where they begin.
    private static void KeepMeant(Span<Found<Phrase>> group, List<Found<Phrase>> kept)
    {
        for (var from = 0; from < group.Length;)
        {
            var to = from + 1;
            while (to < group.Length && group[to].Span == group[from].Span)
            {
                to++;
            }

            var same = group[from..to];
            if (!IsAnyLookAlike(same))
            {
                kept.AddRange(same);
            }

            from = to;
        }
    }

    private static bool IsAnyLookAlike(ReadOnlySpan<Found<Phrase>> matches)
    {
        foreach (var match in matches)
        {
            if (match.Meaning.Rule is null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Mention> InOrder(List<Found<Phrase>> kept)
    {
        var mentions = new List<Mention>(kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i] = kept[i] with { Order = i };
        }

        kept.Sort(static (one, other) => one.Span.From != other.Span.From ? one.Span.From - other.Span.From : one.Order - other.Order);
        foreach (var match in kept)
        {
            mentions.Add(new Mention(match.Span, match.Meaning.Topic, match.Meaning.Rule!));
        }

        return mentions;
    }

    // Each kind of cue does its own work; only among those that do the same, a longer one hides a shorter one inside it.
    private List<CueMatch> Cues(ReadOnlySpan<Token> tokens)
    {
        var found = _cues.Find(tokens);
        var cues = new List<CueMatch>(found.Count);
        for (var left = Longest.Grouped(found, static cue => (int)Work(cue), CueCount); left.Length > 0;)
        {
            foreach (var match in Longest.Of(Longest.NextGroup(ref left), IsDenialInDenial))
            {
                cues.Add(new(match.Span, match.Meaning));
            }
        }

        return cues;
    }

    // "I don't have a temperature": the "don't" of "don't have" must still be seen where the phrase begins with "have".
    private static bool IsDenialInDenial(Found<Cue> inner, Found<Cue> outer) =>
        inner.Span.From == outer.Span.From && Denials.Holds(inner.Meaning) && Denials.Holds(outer.Meaning);

    private static Cue Work(Cue cue) => cue switch
    {
        Cue.Not or Cue.Doubt or Cue.NoAfter or Cue.NoDenial or Cue.Unsure or Cue.Hedge => Cue.No,
        Cue.WorseBefore or Cue.Brings or Cue.Better or Cue.BetterBefore or Cue.Spreads or Cue.Near or Cue.Happened or Cue.Likewise => Cue.Worse,
        Cue.Real => Cue.Unreal,
        Cue.Past => Cue.Now,
        Cue.Dated => Cue.NoOnset,
        _ => cue,
    };

    private sealed record Phrase(LexiconTopic Topic, int TopicNumber, LexiconRule? Rule);
}
