namespace HipBot.Triage;

/// <summary>How far one interview has come: what is known, and what was asked.</summary>
/// <remarks>Immutable; goes into dialog state, so it survives JSON.</remarks>
/// <param name="Findings">All findings so far, in the order said.</param>
/// <param name="Asked">Slot ids that were asked, in order; a slot is asked once, a rephrased question included.</param>
/// <param name="Escalated">Ids of the red flags that the person has already been told about.</param>
public sealed record Intake(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Asked, IReadOnlyList<string> Escalated)
{
    /// <summary>An interview that has not begun.</summary>
    public static Intake Empty { get; } = new([], [], []);
}
