using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>What became of an episode by one message.</summary>
/// <param name="Episode">The episode with the message taken in.</param>
/// <param name="Changes">What was put right; empty where nothing was.</param>
/// <param name="Contradiction">What does not go with what was said before; null where everything does.</param>
public sealed record Uptake(Episode Episode, IReadOnlyList<SlotChange> Changes, Contradiction? Contradiction);
