namespace HipBot.Triage;

/// <summary>What some findings add to the likelihood of a condition.</summary>
/// <param name="Log">Natural logarithm of the likelihood ratio; negative when they speak against it.</param>
/// <param name="Findings">The findings.</param>
public readonly record struct Contribution(double Log, IReadOnlyList<Finding> Findings);
