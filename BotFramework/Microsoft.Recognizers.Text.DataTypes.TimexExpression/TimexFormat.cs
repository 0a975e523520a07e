using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Writes TIMEX.</summary>
internal static class TimexFormat
{
    public static string Format(TimexProperty timex)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.Present))
        {
            return "PRESENT_REF";
        }

        var isRange = types.Contains(Constants.TimexTypes.Duration) && (types.Contains(Constants.TimexTypes.Date) || types.Contains(Constants.TimexTypes.Time));
        if (isRange)
        {
            var range = TimexRange.Of(timex);
            return $"({Moment(timex)},{Moment(range.End)},{Duration(timex)})";
        }

        return types.Contains(Constants.TimexTypes.Duration) ? Duration(timex) : Moment(timex);
    }

    public static string Duration(TimexProperty timex)
    {
        var date = Part(timex.Years, 'Y') + Part(timex.Months, 'M') + Part(timex.Weeks, 'W') + Part(timex.Days, 'D');
        var time = Part(timex.Hours, 'H') + Part(timex.Minutes, 'M') + Part(timex.Seconds, 'S');
        return "P" + date + (time.Length > 0 ? "T" + time : string.Empty);
    }

    private static string Part(decimal? count, char unit) => count is { } known ? known.ToString(CultureInfo.InvariantCulture) + unit : string.Empty;

    private static string Moment(TimexProperty timex) => Date(timex) + Time(timex);

    private static string Date(TimexProperty timex)
    {
        var year = timex.Year is { } known ? $"{known:D4}" : "XXXX";
        return timex switch
        {
            { Month: { } month, DayOfMonth: { } day } => $"{year}-{month:D2}-{day:D2}",
            { Month: { } month, WeekOfMonth: { } week } => $"{year}-{month:D2}-W{week:D2}",
            { Month: { } month } => $"{year}-{month:D2}",
            { WeekOfYear: { } week } => $"{year}-W{week:D2}" + (timex.Weekend == true ? "-WE" : string.Empty),
            { DayOfWeek: { } day } => $"XXXX-WXX-{day}",
            { DayOfMonth: { } day } => $"{year}-XX-{day:D2}",
            { Season: { } season } => timex.Year == null ? season : $"{year}-{season}",
            { Year: not null } => year,
            _ => string.Empty,
        };
    }

    private static string Time(TimexProperty timex) => timex switch
    {
        { PartOfDay: { } part } => $"T{part}",
        { Hour: { } hour, Minute: 0, Second: 0 } => $"T{hour:D2}",
        { Hour: { } hour, Minute: { } minute, Second: 0 } => $"T{hour:D2}:{minute:D2}",
        { Hour: { } hour, Minute: { } minute, Second: { } second } => $"T{hour:D2}:{minute:D2}:{second:D2}",
        _ => string.Empty,
    };
}
