using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>How people take something back, add to it, or ask to change it: <c>Knowledge/repairs.json</c>.</summary>
public sealed class RepairWords
{
    private const string Name = "Knowledge/repairs.json";

    private readonly PhraseFinder<Kind> _kinds;
    private readonly PhraseFinder<string> _changes;

    private RepairWords(Lexicon lexicon, Compiled compiled)
    {
        _kinds = new(lexicon, compiled.Kinds);
        _changes = new(lexicon, compiled.Changes);
        Settle = compiled.Settle;
    }

    internal enum Kind
    {
        /// <summary>Puts right what was said before.</summary>
        Correction,

        /// <summary>Adds to what was said before, and takes nothing of it back.</summary>
        Addition,

        /// <summary>Says that something is new, so that it does not contradict what was so before.</summary>
        News,
    }

    /// <summary>The slots in which two answers that cannot both be so are asked about.</summary>
    public IReadOnlyList<string> Settle { get; }

    /// <summary>Whether the utterance says that it corrects something, adds to it, or tells something new.</summary>
    public RepairMarks MarksIn(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var found = _kinds.Find(utterance);
        return new(
            found.Any(phrase => phrase.Meaning == Kind.Correction),
            found.Any(phrase => phrase.Meaning == Kind.Addition),
            found.Any(phrase => phrase.Meaning == Kind.News));
    }

    /// <summary>The utterance without the words that only mark a correction.</summary>
    public string WithoutMarks(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance;
        foreach (var phrase in _kinds.Find(utterance).Where(phrase => phrase.Meaning == Kind.Correction).OrderByDescending(phrase => phrase.Start))
        {
            text = phrase.End <= text.Length ? text[..phrase.Start] + " " + text[phrase.End..] : text;
        }

        return text.Trim(' ', ',', '.', ';', ':', '-');
    }

    /// <summary>The slot that the person asks to answer anew, such as "change the side"; null where none.</summary>
    public string? SlotToChange(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var found = _changes.Find(utterance);
        return found.Count > 0 && found[0].IsWhole ? found[0].Meaning : null;
    }

    internal static RepairWords Read(KnowledgeReader reader, Lexicon lexicon, SlotVocabulary slots)
    {
        var none = new Dictionary<string, IReadOnlyList<string>>();
        var file = reader.Read(Name, new RepairsFile([], [], [], [], none, [], []));
        var patterns = new PatternReader(reader, Name, lexicon.Classes);
        foreach (var slot in file.Settle.Concat(file.SlotWords.Keys).Where(slot => slot != SlotIds.Onset && slots.Find(slot) is null))
        {
            reader.Fault(Name, "$", $"There is no slot '{slot}'.", "Use a slot of Knowledge/slots.json.");
        }

        var kinds = patterns.Read("$.corrections", file.Corrections).Select(phrase => (phrase, Kind.Correction))
            .Concat(patterns.Read("$.additions", file.Additions).Select(phrase => (phrase, Kind.Addition)))
            .Concat(patterns.Read("$.news", file.News).Select(phrase => (phrase, Kind.News)));
        var changes = file.SlotWords.SelectMany(row => Requests(file, row.Value).Select(request => (row.Key, request)))
            .SelectMany(row => patterns.Read($"$.slotWords.{row.Key}", [row.request]).Select(phrase => (phrase, row.Key)));
        return new(lexicon, new([.. kinds], [.. changes], file.Settle));
    }

    // "Change the side", "the side is wrong".
    private static IEnumerable<string> Requests(RepairsFile file, IReadOnlyList<string> words)
    {
        var word = $"({string.Join('|', words)})";
        yield return $"({string.Join('|', file.Changes)}) [,] [my|the|that] {word} [please|answer]";
        yield return $"[no|sorry] [my|the|that] {word} ({string.Join('|', file.Wrong)})";
    }

    internal sealed record RepairsFile(
        IReadOnlyList<string> Corrections,
        IReadOnlyList<string> Additions,
        IReadOnlyList<string> News,
        IReadOnlyList<string> Settle,
        IReadOnlyDictionary<string, IReadOnlyList<string>> SlotWords,
        IReadOnlyList<string> Changes,
        IReadOnlyList<string> Wrong);

    internal sealed record Compiled(
        IReadOnlyList<(PatternNode Phrase, Kind Meaning)> Kinds,
        IReadOnlyList<(PatternNode Phrase, string Meaning)> Changes,
        IReadOnlyList<string> Settle);
}
