namespace HipBot.Knowledge;

/// <summary>The words for each interruption: an utterance is a interruption only when it is nothing else.</summary>
public sealed class InterruptionPhrases
{
    private const string Name = "Knowledge/interruptions.json";

    private readonly PhraseTable<Interruption> _interruptions;

    private InterruptionPhrases(PhraseTable<Interruption> interruptions, IReadOnlyList<string> courtesies)
    {
        _interruptions = interruptions;
        Courtesies = courtesies;
    }

    /// <summary>Words before and after a command that mean nothing for it.</summary>
    internal IReadOnlyList<string> Courtesies { get; }

    /// <summary>The interruption that the utterance is, courtesies apart; null where it says anything more, since more may be an answer or a danger sign.</summary>
    public Interruption? Find(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return _interruptions.Find(utterance);
    }

    internal static InterruptionPhrases Read(KnowledgeReader reader)
    {
        var file = reader.Read(Name, new InterruptionsFile([], []));
        var rows = file.Interruptions;
        var phrases = rows.SelectMany(row => row.Phrases, (row, phrase) => (Phrase: PhraseTable<Interruption>.KeyOf(phrase), row.Interruption)).ToList();
        foreach (var twice in phrases.GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.interruptions", $"The phrase '{twice.Key}' stands {twice.Count()} times.", "Keep it at one interruption.");
        }

        foreach (var interruption in Enum.GetValues<Interruption>().Where(interruption => rows.All(row => row.Interruption != interruption)))
        {
            reader.Fault(Name, "$.interruptions", $"The interruption {interruption} has no phrases.", "Add a row for it.");
        }

        return new(new(phrases, file.Courtesies), file.Courtesies);
    }

    internal sealed record InterruptionsFile(IReadOnlyList<Row> Interruptions, IReadOnlyList<string> Courtesies);

    internal sealed record Row(Interruption Interruption, IReadOnlyList<string> Phrases);
}
