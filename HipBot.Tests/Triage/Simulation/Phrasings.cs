namespace HipBot.Tests.Triage.Simulation;

/// <summary>How people put findings into words: sentences of our own, not those of the bot's lexicon.</summary>
/// <param name="Greetings">Beginnings of a first message.</param>
/// <param name="Joins">What stands between several values.</param>
/// <param name="Unknown">Ways to say that one does not know.</param>
/// <param name="Correction">Ways to take back a place of pain, with <c>{wrong}</c> and <c>{right}</c>.</param>
/// <param name="Slots">The words of each slot.</param>
internal sealed record Phrasings(
    IReadOnlyList<string> Greetings,
    IReadOnlyList<string> Joins,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> Correction,
    IReadOnlyDictionary<string, SlotPhrasings> Slots)
{
    public static Phrasings All { get; } = PatientPicture.Read<Phrasings>(PatientPicture.Beside("phrasings.json"));
}

/// <summary>How people tell the values of one slot.</summary>
/// <param name="Tell">Sentences with <c>{0}</c> for the values.</param>
/// <param name="Values">Words for each value; none for slots of numbers and times.</param>
internal sealed record SlotPhrasings(IReadOnlyList<string> Tell, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>Sentences that deny a value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Denied { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
