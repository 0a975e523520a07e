namespace HipBot.Triage;

/// <summary>Which findings of a person speak for a cause and which against it.</summary>
/// <param name="For">Those that speak for it, strongest first.</param>
/// <param name="Against">Those that speak against it, strongest first; no fact stands on both sides.</param>
internal sealed record Explanation(IReadOnlyList<Finding> For, IReadOnlyList<Finding> Against)
{
    /// <summary>Weighs each fact as a whole, however many signs rest on it and in whatever words it was told.</summary>
    public static Explanation Of(IEnumerable<Contribution> parts, SlotVocabulary slots)
    {
        var facts = parts
            .SelectMany(part => part.Findings.Select(finding => (Finding: finding, part.Log)))
            .GroupBy(part => (Fact: slots.FactOf(part.Finding), part.Finding.State))
            .Select(fact => (fact.First().Finding, Log: fact.Sum(part => part.Log)))
            .ToList();
        return new(
            [.. facts.Where(fact => fact.Log > 0).OrderByDescending(fact => fact.Log).Select(fact => fact.Finding)],
            [.. facts.Where(fact => fact.Log < 0).OrderBy(fact => fact.Log).Select(fact => fact.Finding)]);
    }
}
