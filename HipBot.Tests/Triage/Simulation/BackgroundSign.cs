namespace HipBot.Tests.Triage.Simulation;

/// <summary>A finding that people have whatever hurts.</summary>
/// <param name="Finding">Such as <c>history=back-trouble</c>.</param>
/// <param name="Percent">How often, where it can be.</param>
internal sealed record BackgroundSign(string Finding, double Percent)
{
    /// <summary>Who can have it; null where everyone can.</summary>
    public string? Sex { get; init; }

    /// <summary>Youngest and oldest; null where everyone can.</summary>
    public IReadOnlyList<int>? Age { get; init; }

    public bool Fits(PatientTruth truth) =>
        (Sex is null || truth.Has("sex", Sex)) && (Age is null || (truth.Number("age") >= Age[0] && truth.Number("age") <= Age[1]));
}
