namespace HipBot.HandOff;

/// <summary>Something that the person wrote or tapped, as it was.</summary>
/// <param name="At">When, on the clock of the server.</param>
/// <param name="Slot">The slot whose question was open; empty where none was.</param>
/// <param name="Text">The words.</param>
public sealed record Saying(DateTimeOffset At, string Slot, string Text)
{
    /// <summary>Id of the message that they came in, so that they go or change with it; null where the channel gave none.</summary>
    public string? MessageId { get; init; }
}
