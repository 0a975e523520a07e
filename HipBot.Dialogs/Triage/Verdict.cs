namespace HipBot.Triage;

/// <summary>How a rule stands, with the findings that show it.</summary>
/// <param name="Truth">How it stands.</param>
/// <param name="Findings">The findings that decide it; empty where nothing is known.</param>
public readonly record struct Verdict(Truth Truth, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing is known.</summary>
    public static Verdict Unknown { get; } = new(Truth.Unknown, []);
}
