using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Periods counted in a larger one: "the third week of March", "the last four months of 2021", "week 23", "2016H2".</summary>
internal static class OrdinalPeriodRules
{
    private const int LastWeekOfAll = 5;

    public static IEnumerable<Rule> All =>
    [
        new("Period", "the? (<n:Ordinal>|last) week (of|in)? <in:MonthOfYear>", WeekOfMonth),
        new("Period", "the? (<n:Ordinal>|last) week (of|in)? <in:YearRange>", WeekOfYear),
        new("Period", "the? (<n:Ordinal>|last) month (of|in)? <in:YearRange>", MonthOfYear),
        new("Date", "the? first day of <in:MonthOfYear>", match => !match.Get<Temporal>("in").HasYear ? null : Temporal.Date(match.Get<Temporal>("in").Future.Start)),
        new("Period", "the? side=(first|last) <n:Integer>? unit=(day|days|week|weeks|month|months) (of|in) <in:YearRange>", SeveralOf),
        new("Period", "week <n:Integer> (of? <in:YearRange>)?", match => NumberedWeek(match)),
        new("Period", "w ~<n:Integer>", match => match.Passage.WordAt(match.Start + 1).Length == 2 ? NumberedWeek(match) : null),
        new("Period", "<y:Year> -? h <n:Integer>", match => Part(match.Number("y"), match.Number("n"), 2)),
        new("Period", "h ~<n:Integer> of? <y:Year>", match => Part(match.Number("y"), match.Number("n"), 2)),
        new("Period", "the? <n:Ordinal> half of? <in:YearRange>", match => PartOf(match, 2)),
    ];

    private static Temporal WeekOfMonth(Match match)
    {
        var month = match.Get<Temporal>("in");
        if (month.Future.Start is not { } future)
        {
            return null;
        }

        // The last week is called the fifth in the TIMEX, even of a month that has four.
        var n = match.Has("n") ? match.Number("n") : LastWeekOfAll;
        if (n > LastWeekOfAll)
        {
            return null;
        }

        Moment? In(int year) => new Moment(year, future.Month, 1) is var first ? Periods.WeekOfMonth(first, match.Has("n") ? n : LastWeek(first)) : null;
        var (before, after) = month.HasYear ? (In(future.Year), In(future.Year)) : Days.Around(match.Reference, In);
        return new Temporal(TemporalKind.DateRange, $"{month.Timex}-W{n:D2}", Week(before), Week(after)) { Grain = Grain.Week, HasYear = month.HasYear };
    }

    private static int LastWeek(Moment month) => Periods.WeekOfMonth(month, 5)?.PlusDays(3)?.Month == month.Month ? 5 : 4;

    private static Interval Week(Moment? monday) => new(monday, monday?.PlusDays(7));

    private static Temporal WeekOfYear(Match match)
    {
        var year = Year(match);
        var last = Periods.WeekOfYear(year, 53) == null ? 52 : 53;
        var n = match.Has("n") ? match.Number("n") : last;
        return (n == last || n <= LastWeekOfAll) && Periods.WeekOfYear(year, n) is { } monday
            ? Temporal.DateRange($"{year:D4}-W{n:D2}", monday, monday.PlusDays(7), Grain.Week)
            : null;
    }

    private static Temporal MonthOfYear(Match match) => match.Has("n") && match.Number("n") > 12
        ? null
        : Periods.Month(Year(match), match.Has("n") ? match.Number("n") : 12);

    private static Temporal NumberedWeek(Match match)
    {
        var year = match.Has("in") ? Year(match) : match.Reference.Year;
        return Periods.WeekOfYear(year, match.Number("n")) is { } monday
            ? Temporal.DateRange($"{year:D4}-W{match.Number("n"):D2}", monday, monday.PlusDays(7), Grain.Week)
            : null;
    }

    private static Temporal SeveralOf(Match match)
    {
        var whole = match.Get<Temporal>("in").Past;
        var isLast = match.Word("side") == "last";
        var n = match.Has("n") ? match.Number("n") : 1;
        if (whole.Start is not { } start || whole.End is not { } end || (!match.Has("n") && !(isLast && match.Word("unit") == "day")))
        {
            return null;
        }

        var code = char.ToUpperInvariant(match.Word("unit")[0]);
        if (code == 'W')
        {
            start = Periods.WeekOfMonth(start, 1) ?? start;
            end = end.DayOfWeekIn(1, end.Weekday() <= 4 ? 0 : 1) ?? end;
        }

        var from = isLast ? Plus(end, code, -n) : start;
        var to = isLast ? end : Plus(start, code, n);
        return Temporal.DateRange(Timex.OfRange(Timex.OfDay(from), Timex.OfDay(to), $"P{n}{code}"), from, to);
    }

    private static Moment? Plus(Moment moment, char code, int count) =>
        code == 'M' ? moment.PlusMonths(count) : moment.PlusDays(code == 'W' ? 7d * count : count);

    private static Temporal PartOf(Match match, int parts) => Part(Year(match), match.Number("n"), parts);

    /// <summary>A half or a quarter of a year; null where the year has none of that number.</summary>
    public static Temporal Part(int year, int n, int parts)
    {
        var months = 12 / parts;
        if (n < 1 || n > parts || Dating.Date(year, 1 + (months * (n - 1)), 1) is not { } from)
        {
            return null;
        }

        var to = from.PlusMonths(months);
        return Temporal.DateRange(Timex.OfRange(Timex.OfDay(from), Timex.OfDay(to), $"P{months}M"), from, to, Grain.Month);
    }

    private static int Year(Match match) => match.Get<Temporal>("in").Past.Start?.Year ?? match.Reference.Year;
}
