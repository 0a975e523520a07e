using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>The days of a year, month, week or weekend.</summary>
internal static class TimexPeriods
{
    /// <summary>A month without a year is that of last year and of this year; null stands for a season.</summary>
    public static IEnumerable<(DateTime Start, DateTime End)?> Of(TimexProperty timex, DateTime date) =>
        timex.Season != null ? [null]
        : timex.Year is { } year ? [InYear(timex, year)]
        : timex.Month != null ? [InYear(timex, date.Year - 1), InYear(timex, date.Year)]
        : [null];

    private static (DateTime Start, DateTime End)? InYear(TimexProperty timex, int year)
    {
        if (timex.WeekOfYear is { } week)
        {
            var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
            return timex.Weekend == true ? (monday.AddDays(5), monday.AddDays(7)) : (monday, monday.AddDays(7));
        }

        if (timex.Month is not { } month)
        {
            return (new DateTime(year, 1, 1), new DateTime(year, 1, 1).AddYears(1));
        }

        var first = new DateTime(year, month, 1);
        return timex.WeekOfMonth is { } weekOfMonth ? WeekOf(first, weekOfMonth) : (first, first.AddMonths(1));
    }

    /// <summary>The first week of a month is the one with its first Thursday.</summary>
    private static (DateTime Start, DateTime End) WeekOf(DateTime first, int week)
    {
        var thursday = first.AddDays(((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7);
        var monday = thursday.AddDays(-3 + (7 * (week - 1)));
        return (monday, monday.AddDays(7));
    }
}
