namespace HipBot.Triage;

/// <summary>Which findings of a person speak for a cause and which against it.</summary>
internal static class Explanation
{
    /// <summary>The findings that speak for it, strongest first.</summary>
    public static IReadOnlyList<Finding> For(IEnumerable<Contribution> parts) =>
        [.. parts.Where(part => part.Log > 0).OrderByDescending(part => part.Log).SelectMany(part => part.Findings).Distinct()];

    /// <summary>The findings that speak against it, strongest first.</summary>
    public static IReadOnlyList<Finding> Against(IEnumerable<Contribution> parts) =>
        [.. parts.Where(part => part.Log < 0).OrderBy(part => part.Log).SelectMany(part => part.Findings).Distinct()];
}
