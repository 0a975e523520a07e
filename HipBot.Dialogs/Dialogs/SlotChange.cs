using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>What became of one slot when the person put it right.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Before">What was known of it.</param>
/// <param name="After">What is known now.</param>
public sealed record SlotChange(string Slot, IReadOnlyList<Finding> Before, IReadOnlyList<Finding> After);
