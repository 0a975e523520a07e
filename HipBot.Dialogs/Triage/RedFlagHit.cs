namespace HipBot.Triage;

/// <summary>A red flag that holds for this person, with what raised it.</summary>
/// <param name="Id">Red-flag id, such as <c>cauda-equina</c>.</param>
/// <param name="Level">The least level of care that it asks for here.</param>
/// <param name="Findings">The findings that raised it.</param>
/// <param name="IsPresumed">Whether it rests on what has not been ruled out yet: it counts, but is told only once all has been asked that could rule it out.</param>
public sealed record RedFlagHit(string Id, LevelOfCare Level, IReadOnlyList<Finding> Findings, bool IsPresumed = false);
