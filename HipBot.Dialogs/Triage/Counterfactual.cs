namespace HipBot.Triage;

/// <summary>A smallest set of answers which, had they been different, would have led to other advice.</summary>
/// <param name="Changes">The answers as they would be; no smaller set does the same.</param>
/// <param name="Level">The level of care that they would lead to.</param>
/// <param name="Cause">The cause that would be the likeliest; null where none could be named.</param>
public sealed record Counterfactual(IReadOnlyList<Finding> Changes, LevelOfCare Level, string? Cause);
