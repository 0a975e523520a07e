using HipBot.Triage;

namespace HipBot.Tests.Recognition;

/// <summary>What a sentence states, apart from where it stands: two sentences that mean the same give equal ones.</summary>
internal static class Said
{
    /// <summary>The findings as a sorted text; the person's own words (goals) in lower case.</summary>
    public static string In(string text, string? askedSlot = null) => Of(Recognizing.Findings(text, askedSlot));

    public static string Of(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(finding => $"{finding.State} {finding.Slot}={finding.Value.ToLowerInvariant()}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>The red flags that a sentence alone raises, in the order of their urgency.</summary>
    public static IReadOnlyList<RedFlagHit> RedFlags(string text, string? askedSlot = null) =>
        Triage.Shipped.Interview.Assess(Intake.Empty with { Findings = Recognizing.Findings(text, askedSlot) }).RedFlags;
}
