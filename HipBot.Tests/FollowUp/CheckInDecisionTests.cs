using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Tests.Triage;

namespace HipBot.Tests.FollowUp;

/// <summary>What the shipped rules make of a check-in, on both sides of every threshold.</summary>
public sealed class CheckInDecisionTests
{
    private static readonly DateTimeOffset Started = new(2026, 3, 2, 18, 5, 0, TimeSpan.Zero);

    [Theory]
    // pain, trend, days, weeks, phase, set-backs, worse before
    [InlineData(7, "better", 6, 1, PhaseKind.Calm, 0, false, "severe")]
    [InlineData(6, "better", 6, 1, PhaseKind.Calm, 0, false, "too-sore")]
    [InlineData(5, "better", 6, 1, PhaseKind.Calm, 0, false, "improving")]
    [InlineData(4, "better", 6, 1, PhaseKind.Calm, 0, false, "improving")]
    [InlineData(3, "better", 6, 1, PhaseKind.Calm, 0, false, "ready-to-load")]
    [InlineData(3, "same", 4, 1, PhaseKind.Calm, 0, false, "ready-to-load")]
    [InlineData(3, "same", 4, 0, PhaseKind.Calm, 0, false, "early")]
    [InlineData(3, "same", 2, 1, PhaseKind.Calm, 0, false, "not-done")]
    [InlineData(4, "same", 6, 1, PhaseKind.Calm, 0, false, "steady")]
    [InlineData(2, "better", 6, 4, PhaseKind.Load, 0, false, "ready-to-run")]
    [InlineData(2, "better", 6, 3, PhaseKind.Load, 0, false, "improving")]
    [InlineData(3, "better", 6, 4, PhaseKind.Load, 0, false, "improving")]
    [InlineData(1, "better", 2, 2, PhaseKind.Load, 0, false, "recovered")]
    [InlineData(1, "better", 2, 1, PhaseKind.Load, 0, false, "not-done")]
    [InlineData(3, "worse", 6, 1, PhaseKind.Load, 0, false, "worse")]
    [InlineData(3, "worse", 6, 1, PhaseKind.Load, 1, false, "worse")]
    [InlineData(3, "worse", 6, 1, PhaseKind.Load, 2, false, "third-set-back")]
    [InlineData(3, "worse", 6, 1, PhaseKind.Load, 0, true, "worse-twice")]
    [InlineData(3, "same", 6, 6, PhaseKind.Load, 0, false, "six-weeks")]
    [InlineData(3, "same", 6, 5, PhaseKind.Load, 0, false, "steady")]
    [InlineData(0, "worse", 6, 6, PhaseKind.RunAgain, 0, false, "six-weeks")]
    // What was not answered meets no criterion, so that nothing moves on by silence.
    [InlineData(null, null, null, 1, PhaseKind.Calm, 0, false, "steady")]
    [InlineData(null, "worse", null, 1, PhaseKind.Calm, 0, false, "worse")]
    [InlineData(2, null, 6, 1, PhaseKind.Calm, 0, false, "steady")]
    public void The_first_rule_that_holds_decides(int? pain, string? trend, int? days, int weeks, PhaseKind phase, int setBacks, bool worseBefore, string expected)
    {
        var plan = new FollowUpPlan(Started, "Europe/London") { Phase = phase, SetBacks = setBacks, Reports = [new("next-day", Started) { Trend = worseBefore ? "worse" : "same" }] };
        var report = new CheckInReport("day-7", Started.AddDays(weeks * 7)) { Pain = pain, Trend = trend, Days = days };

        Assert.Equal(expected, CheckInDecision.Of(Shipped.Knowledge.CheckIns.Rules, plan, report).Id);
    }

    [Theory]
    [InlineData("not-yet", "better", "not-seen")]
    [InlineData("booked", "worse", "worse-unplanned")]
    [InlineData("seen", "same", "in-hand")]
    [InlineData(null, null, "in-hand")]
    public void Without_a_plan_it_is_about_being_seen(string? seen, string? trend, string expected)
    {
        var report = new CheckInReport("day-7", Started.AddDays(7)) { Seen = seen, Trend = trend };

        Assert.Equal(expected, CheckInDecision.Of(Shipped.Knowledge.CheckIns.WithoutPlan, new(Started, "Europe/London"), report).Id);
    }

    [Theory]
    [InlineData(PhaseKind.Load, CheckInOutcome.StepBack, PhaseKind.Calm, 1)]
    [InlineData(PhaseKind.Calm, CheckInOutcome.StepBack, PhaseKind.Calm, 1)]
    [InlineData(PhaseKind.RunAgain, CheckInOutcome.BeSeen, PhaseKind.Calm, 0)]
    [InlineData(PhaseKind.Load, CheckInOutcome.Hold, PhaseKind.Load, 0)]
    public void An_outcome_moves_the_programme(PhaseKind before, CheckInOutcome outcome, PhaseKind after, int setBacks)
    {
        var moved = new FollowUpPlan(Started, "Europe/London") { Phase = before, Current = new("day-7", Started) }.After(new("day-7", Started), outcome);

        Assert.Equal((after, setBacks, null), (moved.Phase, moved.SetBacks, moved.Current));
    }
}
