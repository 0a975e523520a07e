using HipBot.Recognition;

namespace HipBot.Knowledge;

/// <summary>What people ask beside the questions: <c>Knowledge/asides.json</c> and <c>Knowledge/glossary.json</c>.</summary>
public sealed class SideTalk
{
    private const string AsidesName = "Knowledge/asides.json";
    private const string GlossaryName = "Knowledge/glossary.json";

    private readonly PhraseFinder<Aside> _asides;
    private readonly PhraseFinder<GlossaryEntry> _asked;
    private readonly PhraseFinder<GlossaryEntry> _words;

    private SideTalk(
        IReadOnlyList<Aside> asides,
        IReadOnlyList<GlossaryEntry> glossary,
        PhraseFinder<Aside> asideFinder,
        PhraseFinder<GlossaryEntry> asked,
        PhraseFinder<GlossaryEntry> words)
    {
        Asides = asides;
        Glossary = glossary;
        _asides = asideFinder;
        _asked = asked;
        _words = words;
    }

    /// <summary>Every side question, in the order of the file.</summary>
    public IReadOnlyList<Aside> Asides { get; }

    /// <summary>Every word explained, in the order of the file.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; }

    /// <summary>The side question in an utterance, with the characters that it takes up; null where there is none.</summary>
    public (Aside Aside, int Start, int End)? AsideIn(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var found = _asides.Find(utterance).Where(phrase => phrase.IsWhole || !phrase.Meaning.Whole).ToList();
        return found.Count > 0 ? (found[0].Meaning, found[0].Start, found[0].End) : null;
    }

    /// <summary>The word that an utterance asks the meaning of, with the characters that the question takes up; null where it asks after none.</summary>
    public (GlossaryEntry Entry, int Start, int End)? WordIn(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var asked = _asked.Find(utterance);
        if (asked.Count > 0)
        {
            return (asked[0].Meaning, asked[0].Start, asked[0].End);
        }

        // "Groin?" asks as well.
        var word = utterance.TrimEnd().EndsWith('?') ? _words.Find(utterance).Where(phrase => phrase.IsWhole).ToList() : [];
        return word.Count > 0 ? (word[0].Meaning, word[0].Start, word[0].End) : null;
    }

    internal static SideTalk Read(KnowledgeReader reader, Lexicon lexicon, SourceList sources, ConditionList conditions, CauseQuestions causes)
    {
        var asides = reader.Read(AsidesName, new AsidesFile([])).Asides;
        var glossary = reader.Read(GlossaryName, new GlossaryFile([], [], []));
        var ofAsides = new PatternReader(reader, AsidesName, lexicon.Classes);
        var ofGlossary = new PatternReader(reader, GlossaryName, lexicon.Classes);
        for (var i = 0; i < asides.Count; i++)
        {
            asides[i].Answers.ToList().ForEach(answer => sources.Check(reader, AsidesName, $"$.asides[{i}]", answer.Source));
        }

        for (var i = 0; i < glossary.Entries.Count; i++)
        {
            sources.Check(reader, GlossaryName, $"$.entries[{i}].meaning", glossary.Entries[i].Meaning.Source);
        }

        foreach (var twice in glossary.Entries.SelectMany(entry => entry.Words).GroupBy(word => word).Where(group => group.Count() > 1))
        {
            reader.Fault(GlossaryName, "$.entries", $"The word '{twice.Key}' stands {twice.Count()} times.", "Keep it at one entry.");
        }

        var known = glossary.Entries.SelectMany(entry => entry.Words).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<GlossaryEntry> entries = [.. glossary.Entries, .. conditions.All.Select(condition => Entry(condition, causes, known)).OfType<GlossaryEntry>()];
        var frame = $"({string.Join('|', glossary.Ask)}) [,] [{string.Join('|', glossary.Between)}] [{string.Join('|', glossary.Between)}] [,]";
        return new(
            asides,
            entries,
            new(lexicon, asides.SelectMany((aside, i) => ofAsides.Read($"$.asides[{i}].asks", aside.Asks).Select(phrase => (phrase, aside)))),
            new(lexicon, entries.SelectMany((entry, i) => ofGlossary.Read($"$.entries[{i}].words", [$"{frame} ({string.Join('|', entry.Words)})"]).Select(phrase => (phrase, entry)))),
            new(lexicon, entries.SelectMany((entry, i) => ofGlossary.Read($"$.entries[{i}].words", entry.Words).Select(phrase => (phrase, entry)))));
    }

    // A cause is explained by the words of its own file.
    private static GlossaryEntry? Entry(Condition condition, CauseQuestions causes, HashSet<string> known)
    {
        var names = causes.NamesOf(condition.Id).Prepend(condition.Name).Select(BareWords.Of).Where(name => !known.Contains(name)).Distinct().ToList();
        return names.Count == 0 || condition.Sites.Count == 0 ? null : new(condition.Id, names, condition.PlainWords, $"place-{condition.Id}");
    }

    internal sealed record AsidesFile(IReadOnlyList<Aside> Asides);

    internal sealed record GlossaryFile(IReadOnlyList<string> Ask, IReadOnlyList<string> Between, IReadOnlyList<GlossaryEntry> Entries);
}
