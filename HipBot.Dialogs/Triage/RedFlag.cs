namespace HipBot.Triage;

/// <summary>A danger sign: findings, or pairs of findings, that decide the level of care alone.</summary>
/// <param name="Id">Red-flag id, such as <c>cauda-equina</c>.</param>
/// <param name="Cases">When it holds, and how urgent it then is.</param>
public sealed record RedFlag(string Id, IReadOnlyList<LevelRule> Cases);
