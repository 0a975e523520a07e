namespace HipBot.Triage;

/// <summary>A red flag that holds for this person, with what raised it.</summary>
/// <param name="Id">Red-flag id, such as <c>cauda-equina</c>.</param>
/// <param name="Level">The least level of care that it asks for here.</param>
/// <param name="Findings">The findings that raised it.</param>
public sealed record RedFlagHit(string Id, LevelOfCare Level, IReadOnlyList<Finding> Findings);
