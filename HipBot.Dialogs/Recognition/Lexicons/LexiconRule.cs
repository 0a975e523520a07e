namespace HipBot.Recognition;

/// <summary>Phrases and what they mean.</summary>
/// <param name="Say">The phrases.</param>
/// <param name="Means">What they mean where no frame says otherwise.</param>
/// <param name="Worse">What they mean as something that makes it worse ("worse when …").</param>
/// <param name="Better">What they mean as something that eases it ("… helps").</param>
/// <param name="Spreads">What they mean as a place that the pain travels to ("goes into …").</param>
/// <param name="Denied">What holds when the person denies it; empty where a denial makes the meaning absent.</param>
/// <param name="Asked">Only read when this slot was asked; null where it can stand anywhere.</param>
/// <param name="With">Only read where one of these was said in the same message; empty where it needs none.</param>
/// <param name="AboutOther">Only read where the whole message reports on another person ("my daughter").</param>
/// <param name="Alone">Only read where the message holds no complaint of the hip region.</param>
public sealed record LexiconRule(
    IReadOnlyList<PatternNode> Say,
    IReadOnlyList<SlotValue> Means,
    IReadOnlyList<SlotValue> Worse,
    IReadOnlyList<SlotValue> Better,
    IReadOnlyList<SlotValue> Spreads,
    IReadOnlyList<SlotValue> Denied,
    string? Asked,
    IReadOnlyList<SlotValue> With,
    bool AboutOther,
    bool Alone = false)
{
    /// <summary>Whether what stands around the phrase decides what it means.</summary>
    public bool IsFramed => Worse.Count + Better.Count + Spreads.Count > 0;
}
