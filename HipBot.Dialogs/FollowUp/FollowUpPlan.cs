using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.FollowUp;

/// <summary>How an episode is followed up: what was agreed, what is due, what was reported, and how far the programme has come.</summary>
/// <remarks>Kept in the episode; concrete collections only, so that JSON needs no type names for it.</remarks>
/// <param name="Started">When the assessment was given from which days are counted, in the person's own time.</param>
/// <param name="Zone">The person's time zone: an IANA name, or an offset such as <c>+02:00</c>.</param>
public sealed record FollowUpPlan(DateTimeOffset Started, string Zone)
{
    /// <summary>How bad it was when they started, 0 to 10; null where no number was given.</summary>
    /// <remarks>Kept apart from the findings, where what is said at check-ins takes its place.</remarks>
    public int? FirstPain { get; init; }

    /// <summary>Whether the person wants to be asked.</summary>
    public bool Agreed { get; init; }

    /// <summary>The check-ins that are still to come, in order.</summary>
    public List<DueCheckIn> Due { get; init; } = [];

    /// <summary>What was reported, in order.</summary>
    public List<CheckInReport> Reports { get; init; } = [];

    /// <summary>The check-in under way; null where none is.</summary>
    public CheckInReport? Current { get; init; }

    /// <summary>The phase of the programme that the person is in.</summary>
    public PhaseKind Phase { get; init; }

    /// <summary>How often the programme went a step back.</summary>
    public int SetBacks { get; init; }

    /// <summary>The level of care that reports have raised it to; null where none has.</summary>
    public LevelOfCare? Raised { get; init; }

    /// <summary>This plan after a check-in that came to an outcome.</summary>
    public FollowUpPlan After(CheckInReport report, CheckInOutcome outcome) => this with
    {
        Current = null,
        Reports = [.. Reports, report],
        Phase = outcome switch
        {
            CheckInOutcome.StepBack => Phase > PhaseKind.Calm ? Phase - 1 : Phase,
            CheckInOutcome.BeSeen => PhaseKind.Calm,
            _ => Phase,
        },
        SetBacks = SetBacks + (outcome == CheckInOutcome.StepBack ? 1 : 0),
        Raised = outcome == CheckInOutcome.BeSeen ? LevelOfCare.Routine : Raised,
    };
}
