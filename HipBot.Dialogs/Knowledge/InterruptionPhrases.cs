using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The words for each interruption: an utterance is a interruption only when it is nothing else.</summary>
public sealed class InterruptionPhrases
{
    private const string Name = "Knowledge/interruptions.json";

    private readonly FrozenDictionary<string, Interruption> _interruptions;

    private readonly IReadOnlyList<string> _courtesies;

    private InterruptionPhrases(IEnumerable<(string Phrase, Interruption Interruption)> phrases, IReadOnlyList<string> courtesies)
    {
        _interruptions = phrases.DistinctBy(row => row.Phrase).ToFrozenDictionary(row => row.Phrase, row => row.Interruption, StringComparer.OrdinalIgnoreCase);
        _courtesies = courtesies;
    }

    /// <summary>The interruption that the utterance is, courtesies apart; null where it says anything more, since more may be an answer or a danger sign.</summary>
    public Interruption? Find(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var bare = BareWords.Of(utterance);
        return _interruptions.TryGetValue(utterance.Trim(), out var interruption)
            || _interruptions.TryGetValue(bare, out interruption)
            || _interruptions.TryGetValue(WithoutCourtesies(bare), out interruption)
                ? interruption
                : null;
    }

    // "Ok, can you go back please?"
    private string WithoutCourtesies(string words)
    {
        while (_courtesies.FirstOrDefault(word => words.StartsWith(word + " ", StringComparison.Ordinal)) is { } first)
        {
            words = words[(first.Length + 1)..];
        }

        while (_courtesies.FirstOrDefault(word => words.EndsWith(" " + word, StringComparison.Ordinal)) is { } last)
        {
            words = words[..^(last.Length + 1)];
        }

        return words;
    }

    internal static InterruptionPhrases Read(KnowledgeReader reader)
    {
        var file = reader.Read(Name, new InterruptionsFile([], []));
        var rows = file.Interruptions;
        var phrases = rows.SelectMany(row => row.Phrases, (row, phrase) => (Phrase: BareWords.Of(phrase) is { Length: > 0 } bare ? bare : phrase, row.Interruption)).ToList();
        foreach (var twice in phrases.GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.interruptions", $"The phrase '{twice.Key}' stands {twice.Count()} times.", "Keep it at one interruption.");
        }

        foreach (var interruption in Enum.GetValues<Interruption>().Where(interruption => rows.All(row => row.Interruption != interruption)))
        {
            reader.Fault(Name, "$.interruptions", $"The interruption {interruption} has no phrases.", "Add a row for it.");
        }

        return new(phrases, file.Courtesies);
    }

    internal sealed record InterruptionsFile(IReadOnlyList<Row> Interruptions, IReadOnlyList<string> Courtesies);

    internal sealed record Row(Interruption Interruption, IReadOnlyList<string> Phrases);
}
