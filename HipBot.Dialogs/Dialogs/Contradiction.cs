using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Two answers that cannot both be so. The worse one counts until the person has said which is right.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Earlier">What was said first.</param>
/// <param name="Later">What was said now.</param>
public sealed record Contradiction(string Slot, List<Finding> Earlier, List<Finding> Later);
