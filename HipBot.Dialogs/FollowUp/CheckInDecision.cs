using HipBot.Knowledge;

namespace HipBot.FollowUp;

/// <summary>What the answers of a check-in mean, by the rules of the knowledge.</summary>
public static class CheckInDecision
{
    /// <summary>The first rule that holds.</summary>
    /// <param name="rules">The rules in order; the last one always holds.</param>
    /// <param name="plan">How it went so far; the report of now not included.</param>
    /// <param name="report">The answers of now.</param>
    public static CheckInRule Of(IReadOnlyList<CheckInRule> rules, FollowUpPlan plan, CheckInReport report)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        return rules.First(rule => Holds(rule.When, plan, report));
    }

    private static bool Holds(CheckInCriteria when, FollowUpPlan plan, CheckInReport report)
    {
        var weeks = (report.At - plan.Started).Days / 7;
        return Within(report.Pain, when.PainFrom, when.PainTo)
            && Within(report.Days, when.DaysFrom, when.DaysTo)
            && Within(weeks, when.WeeksFrom, when.WeeksTo)
            && Within(plan.SetBacks, when.SetBacksFrom, null)
            && IsOneOf(report.Trend, when.Trend)
            && IsOneOf(report.Seen, when.Seen)
            && (when.WorseBefore is not { } worse || worse == (plan.Reports.LastOrDefault()?.Trend == "worse"))
            && (when.Phases is not { } phases || phases.Contains(plan.Phase));
    }

    private static bool Within(int? value, int? from, int? to) =>
        (from is null && to is null) || (value is { } known && known >= (from ?? int.MinValue) && known <= (to ?? int.MaxValue));

    private static bool IsOneOf(string? value, IReadOnlyList<string>? allowed) =>
        allowed is null || (value is not null && allowed.Contains(value));
}
