namespace HipBot.Recognition;

/// <summary>What decides the meaning of an utterance besides its words.</summary>
/// <param name="LocalNow">The person's local time, for "three weeks ago" and "last Tuesday".</param>
/// <param name="AskedSlot">The slot that was just asked, which gives "yes", "the left" and "about 3" their meaning; null for an open utterance.</param>
/// <param name="Choices">The values that were offered with the question, in order, for "the second one"; empty where none were.</param>
public sealed record UtteranceContext(DateTimeOffset LocalNow, string? AskedSlot, IReadOnlyList<string> Choices)
{
    /// <summary>The labels of <see cref="Choices"/>, in the same order, for one who types what the button says; empty by default.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Whether the question was put in its other words, which may ask the other way round: "is there trouble with ...?" for "can you ...?".</summary>
    public bool IsRephrased { get; init; }

    /// <summary>An utterance that answers no question.</summary>
    public static UtteranceContext Open(DateTimeOffset localNow) => new(localNow, null, []);
}
