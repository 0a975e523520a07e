using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Turns TIMEX expressions into dates, times, ranges and lengths.</summary>
public static class TimexResolver
{
    private const string NotResolved = "not resolved";

    /// <summary>Resolves each of <paramref name="timexArray"/> as read on <paramref name="date"/>.</summary>
    public static Resolution Resolve(string[] timexArray, DateTime date = default)
    {
        ArgumentNullException.ThrowIfNull(timexArray);
        var resolution = new Resolution();
        foreach (var timex in timexArray)
        {
            resolution.Values.AddRange(Resolve(new TimexProperty(timex), timex, date));
        }

        return resolution;
    }

    private static IEnumerable<Resolution.Entry> Resolve(TimexProperty timex, string text, DateTime date)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.DateTimeRange))
        {
            return Definite(timex, date).Select(day => Range(text, Constants.TimexTypes.DateTimeRange, Ends(day), moment => $"{Day(moment)} {Clock(moment)}"));
        }

        if (types.Contains(Constants.TimexTypes.DateTime))
        {
            return types.Contains(Constants.TimexTypes.Present)
                ? [Point(text, Constants.TimexTypes.DateTime, date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))]
                : Definite(timex, date).Select(day => Point(text, Constants.TimexTypes.DateTime, $"{Day(day)} {Clock(day)}"));
        }

        if (types.Contains(Constants.TimexTypes.Date) && types.Contains(Constants.TimexTypes.DateRange))
        {
            return Definite(timex, date).Select(day => Range(text, Constants.TimexTypes.DateRange, Ends(day), Day));
        }

        if (types.Contains(Constants.TimexTypes.Date))
        {
            return Definite(timex, date).Select(day => Point(text, Constants.TimexTypes.Date, Day(day)));
        }

        if (types.Contains(Constants.TimexTypes.TimeRange))
        {
            return [Range(text, Constants.TimexTypes.TimeRange, Ends(timex), Clock)];
        }

        if (types.Contains(Constants.TimexTypes.DateRange))
        {
            return TimexPeriods.Of(timex, date).Select(period => period is { } known
                ? new Resolution.Entry { Timex = text, Type = Constants.TimexTypes.DateRange, Start = Format(known.Start), End = Format(known.End) }
                : Point(text, Constants.TimexTypes.DateRange, NotResolved));
        }

        return types.Contains(Constants.TimexTypes.Time) ? [Point(text, Constants.TimexTypes.Time, Clock(timex))]
            : types.Contains(Constants.TimexTypes.Duration) ? [Point(text, Constants.TimexTypes.Duration, Seconds(timex))]
            : [];
    }

    /// <summary>A day of the week is the last and the next one, a day of a month that of last year and of this year.</summary>
    private static IEnumerable<TimexProperty> Definite(TimexProperty timex, DateTime date)
    {
        if (timex.Year != null)
        {
            return [timex];
        }

        if (timex.DayOfWeek is { } weekday)
        {
            var today = date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;
            var back = ((today - weekday + 6) % 7) + 1;
            var ahead = ((weekday - today + 6) % 7) + 1;
            return [On(timex, date.AddDays(-back)), On(timex, date.AddDays(ahead))];
        }

        return [InYear(timex, date.Year - 1), InYear(timex, date.Year)];
    }

    private static TimexProperty On(TimexProperty timex, DateTime day)
    {
        var copy = InYear(timex, day.Year);
        (copy.Month, copy.DayOfMonth, copy.DayOfWeek) = (day.Month, day.Day, null);
        return copy;
    }

    private static TimexProperty InYear(TimexProperty timex, int year)
    {
        var copy = timex.Clone();
        copy.Year = year;
        return copy;
    }

    private static TimexRange Ends(TimexProperty timex) => timex.PartOfDay == null ? TimexRange.Of(timex) : TimexRange.OfPartOfDay(timex);

    private static Resolution.Entry Point(string timex, string type, string value) => new() { Timex = timex, Type = type, Value = value };

    private static Resolution.Entry Range(string timex, string type, TimexRange range, Func<TimexProperty, string> format) => range == null
        ? Point(timex, type, NotResolved)
        : new Resolution.Entry { Timex = timex, Type = type, Start = format(range.Start), End = format(range.End) };

    private static string Day(TimexProperty timex) => $"{timex.Year:D4}-{timex.Month:D2}-{timex.DayOfMonth:D2}";

    private static string Clock(TimexProperty timex) => $"{timex.Hour:D2}:{timex.Minute:D2}:{timex.Second:D2}";

    private static string Format(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Seconds(TimexProperty timex)
    {
        var days = ((timex.Years ?? 0) * 365) + ((timex.Months ?? 0) * 30) + ((timex.Weeks ?? 0) * 7) + (timex.Days ?? 0);
        var seconds = (days * 86400) + ((timex.Hours ?? 0) * 3600) + ((timex.Minutes ?? 0) * 60) + (timex.Seconds ?? 0);
        return seconds.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
