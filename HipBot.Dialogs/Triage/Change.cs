namespace HipBot.Triage;

/// <summary>One answer, had it been different.</summary>
/// <param name="Told">The answer as it would be: a value that is there, or one that is denied.</param>
/// <param name="Findings">What it puts in the place of what is known; more than one where one fact was told in several words.</param>
/// <param name="Replaces">Whether the whole slot is answered anew, as where it hurts is.</param>
internal sealed record Change(Finding Told, IReadOnlyList<Finding> Findings, bool Replaces)
{
    /// <summary>The facts as they would be.</summary>
    public Facts Apply(Facts facts)
    {
        var known = Replaces ? facts.Findings.Without(Told.Slot) : facts.Findings;
        return facts.Changed(known.With(Findings, facts.Slots), [.. Findings.Select(finding => finding.Slot).Distinct()]);
    }
}
