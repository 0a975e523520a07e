using HipBot.Triage;

namespace HipBot.Commands.Evaluation;

/// <summary>How one case went.</summary>
/// <param name="Vignette">The case.</param>
/// <param name="Outcome">What the bot made of it.</param>
/// <param name="Asked">The slots that it asked, in order.</param>
/// <param name="Rephrased">How often it put a question again, in other words, because the answer was not clear.</param>
/// <param name="Transcript">What was said, one line a message.</param>
internal sealed record VignetteResult(Vignette Vignette, Outcome Outcome, IReadOnlyList<string> Asked, int Rephrased, IReadOnlyList<string> Transcript)
{
    private const int Shortlist = 3;

    private ExpectedOutcome Expected => Vignette.Expected;

    /// <summary>Whether an accepted cause is the likeliest.</summary>
    public bool IsFirst => Expected.AcceptsCause(Outcome.First);

    /// <summary>Whether an accepted cause is among the first three.</summary>
    public bool IsShortlisted => Outcome.Causes.Take(Shortlist).Any(Expected.AcceptsCause);

    /// <summary>Whether the level is one of those that count as right.</summary>
    public bool IsLevelRight => Outcome.Level is { } level && Expected.AcceptsLevel(level);

    /// <summary>Whether the level is less urgent than the least that is safe; no assessment counts too.</summary>
    public bool IsUnderTriaged => Outcome.Level is not { } level || level < Expected.LeastLevel;

    /// <summary>Whether the level is more urgent than any that counts as right.</summary>
    public bool IsOverTriaged => Outcome.Level > Expected.MostLevel;

    /// <summary>Whether the case is an emergency and nothing less would do.</summary>
    public bool IsEmergency => Expected.LeastLevel == LevelOfCare.Emergency;

    /// <summary>Whether the bot calls an emergency where none counts as right.</summary>
    public bool IsFalseEmergency => Outcome.Level == LevelOfCare.Emergency && !Expected.AcceptsLevel(LevelOfCare.Emergency);

    /// <summary>Whether a slot was asked in more than one question.</summary>
    public bool AsksTwice => Asked.Distinct().Count() < Asked.Count;

    /// <summary>Whether anything is wrong with it.</summary>
    public bool IsWrong => !IsFirst || !IsLevelRight || AsksTwice;

    /// <summary>What is wrong, in one line.</summary>
    public string Why() => string.Join("; ", Reasons());

    private IEnumerable<string> Reasons()
    {
        if (!IsFirst)
        {
            yield return $"cause {Outcome.First ?? "none"}, expected {Expected.Cause}{(IsShortlisted ? " (in the first three)" : "")}";
        }

        if (!IsLevelRight)
        {
            yield return $"level {Outcome.Level?.ToId() ?? "none"}, expected {Expected.Level.ToId()}{(IsUnderTriaged ? ": UNDER-TRIAGE" : "")}";
        }

        if (AsksTwice)
        {
            yield return "asks twice: " + string.Join(' ', Asked.GroupBy(slot => slot).Where(group => group.Count() > 1).Select(group => group.Key));
        }
    }
}
