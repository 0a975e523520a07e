namespace HipBot.Tests.Triage.Simulation;

/// <summary>One kind of patient within a condition; what it does not say is as in the picture.</summary>
/// <param name="Share">How common this kind is within the condition, in per cent.</param>
/// <param name="Signs">Findings besides those of the picture.</param>
internal sealed record PatientProfile(double Share, IReadOnlyDictionary<SignFrequency, IReadOnlyList<string>> Signs)
{
    /// <summary>Findings that always are there.</summary>
    public IReadOnlyList<string> Force { get; init; } = [];

    public IReadOnlyList<int>? Age { get; init; }

    public double? Female { get; init; }

    public IReadOnlyDictionary<string, double>? Onset { get; init; }

    public IReadOnlyDictionary<string, double>? Days { get; init; }

    public IReadOnlyList<int>? Severity { get; init; }

    public IReadOnlyDictionary<string, double>? Sites { get; init; }
}
