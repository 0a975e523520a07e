namespace HipBot.Triage;

/// <summary>A reason for care at a certain level, at least.</summary>
/// <param name="Id">Id, as it stands among the reasons of an assessment.</param>
/// <param name="Level">The least level of care where it holds.</param>
/// <param name="When">When it holds.</param>
/// <param name="IsPresumed">Whether it rests on what has not been ruled out rather than on what was said.</param>
public sealed record LevelRule(string Id, LevelOfCare Level, Rule When, bool IsPresumed = false);
