using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The words for each interruption: an utterance is a interruption only when it is nothing else.</summary>
public sealed class InterruptionPhrases
{
    private const string Name = "Knowledge/interruptions.json";

    private readonly FrozenDictionary<string, Interruption> _interruptions;

    private InterruptionPhrases(IEnumerable<(string Phrase, Interruption Interruption)> phrases) =>
        _interruptions = phrases.DistinctBy(row => row.Phrase).ToFrozenDictionary(row => row.Phrase, row => row.Interruption, StringComparer.OrdinalIgnoreCase);

    /// <summary>The interruption that the utterance is; null where it says anything more, since more may be an answer or a danger sign.</summary>
    public Interruption? Find(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var bare = utterance.Trim().TrimEnd('.', '!', '?', ' ').Replace('\u2019', '\'');
        return _interruptions.TryGetValue(bare.Length > 0 ? bare : utterance.Trim(), out var interruption) ? interruption : null;
    }

    internal static InterruptionPhrases Read(KnowledgeReader reader)
    {
        var rows = reader.Read(Name, new InterruptionsFile([])).Interruptions;
        var phrases = rows.SelectMany(row => row.Phrases, (row, phrase) => (Phrase: phrase, row.Interruption)).ToList();
        foreach (var twice in phrases.GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.interruptions", $"The phrase '{twice.Key}' stands {twice.Count()} times.", "Keep it at one interruption.");
        }

        foreach (var interruption in Enum.GetValues<Interruption>().Where(interruption => rows.All(row => row.Interruption != interruption)))
        {
            reader.Fault(Name, "$.interruptions", $"The interruption {interruption} has no phrases.", "Add a row for it.");
        }

        return new(phrases);
    }

    internal sealed record InterruptionsFile(IReadOnlyList<Row> Interruptions);

    internal sealed record Row(Interruption Interruption, IReadOnlyList<string> Phrases);
}
