using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Weeks, weekends, months and years as ranges.</summary>
internal static class Periods
{
    public static Temporal Week(Moment? day) =>
        day?.DayOfWeekIn(1) is { } monday ? Temporal.DateRange(monday.IsoWeek(), monday, monday.PlusDays(7), Grain.Week) : null;

    public static Temporal Weekend(Moment? day) =>
        day?.DayOfWeekIn(6) is { } saturday
            ? Temporal.DateRange(saturday.IsoWeek() + "-WE", saturday, saturday.PlusDays(2), Grain.Day)
            : null;

    public static Temporal Month(int year, int month) =>
        Dating.Date(year, month, 1) is { } first && Temporal.DateRange($"{year:D4}-{month:D2}", first, first.PlusMonths(1), Grain.Month) is { } range
            ? range with { Month = month }
            : null;

    public static Temporal Month(Moment? day) => day is { } known ? Month(known.Year, known.Month) : null;

    /// <summary>A month of any year: the last one that began before this month, and this or the next one.</summary>
    public static Temporal Month(int month, Moment reference)
    {
        var past = Month(month < reference.Month ? reference.Year : reference.Year - 1, month);
        var future = Month(month < reference.Month ? reference.Year + 1 : reference.Year, month);
        return new Temporal(TemporalKind.DateRange, $"XXXX-{month:D2}", past?.Past ?? default, future?.Future ?? default)
        {
            Grain = Grain.Month,
            Month = month,
        };
    }

    public static Temporal Year(int year) => Temporal.DateRange($"{year:D4}", Dating.Date(year, 1, 1), Dating.Date(year + 1, 1, 1), Grain.Year);

    public static Temporal Decades(int firstYear, int count) =>
        Years(firstYear, count * 10);

    public static Temporal Years(int firstYear, int count) =>
        Temporal.DateRange(
            $"({firstYear:D4}-01-01,{firstYear + count:D4}-01-01,P{count}Y)",
            Dating.Date(firstYear, 1, 1),
            Dating.Date(firstYear + count, 1, 1),
            Grain.Year);

    /// <summary>The n-th week of a month; a week belongs to the month that has its Thursday.</summary>
    public static Moment? WeekOfMonth(Moment firstOfMonth, int n)
    {
        var monday = firstOfMonth.Weekday() <= 4 ? firstOfMonth.DayOfWeekIn(1) : firstOfMonth.DayOfWeekIn(1, 1);
        return monday?.PlusDays(7 * (n - 1));
    }

    /// <summary>The Monday of the n-th ISO week of a year; null where the year has no such week.</summary>
    public static Moment? WeekOfYear(int year, int n) =>
        n >= 1 && year is >= 1 and <= 9998 && n <= System.Globalization.ISOWeek.GetWeeksInYear(year)
            ? System.Globalization.ISOWeek.ToDateTime(year, n, DayOfWeek.Monday)
            : null;
}
