using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Puts two times of the clock together, so that the later one is later.</summary>
internal static class TimeRangeBuilder
{
    private const int HalfDay = 12;

    public static Temporal Build(Temporal from, Temporal to)
    {
        var (begin, end) = (from.Past.Start.Value, to.Past.Start.Value);
        var (timexFrom, timexTo) = (from.Timex, to.Timex);
        if (from.IsTwelveHour && !to.IsTwelveHour)
        {
            // "2 to 3pm" is one hour of the afternoon, "11 to 2pm" three hours around noon.
            var isPm = end.Hour >= HalfDay && begin.Hour < HalfDay && begin.AddHours(HalfDay) <= end;
            (begin, timexFrom) = isPm ? (begin.AddHours(HalfDay), Timex.ShiftHalfDay(timexFrom)) : begin.Hour == HalfDay && end.Hour < HalfDay ? (begin.AddHours(-HalfDay), Timex.ShiftHalfDay(timexFrom)) : (begin, timexFrom);
        }
        else if (to.IsTwelveHour && end <= begin && end.AddHours(HalfDay) is var later && later.Day == begin.Day && later > begin)
        {
            (end, timexTo) = (later, Timex.ShiftHalfDay(timexTo));
        }

        var length = end >= begin ? end - begin : end - begin + TimeSpan.FromDays(1);
        var interval = new Interval(begin, end);
        return new Temporal(TemporalKind.TimeRange, $"({timexFrom},{timexTo},{Length(length)})", interval, interval)
        {
            IsTwelveHour = from.IsTwelveHour && to.IsTwelveHour,
        };
    }

    /// <summary>A length of hours, minutes and seconds: PT2H30M.</summary>
    public static string Length(TimeSpan span)
    {
        var hours = (int)span.TotalHours;
        var text = (hours > 0 ? $"{hours}H" : string.Empty)
            + (span.Minutes > 0 ? $"{span.Minutes}M" : string.Empty)
            + (span.Seconds > 0 ? span.Seconds.ToString(CultureInfo.InvariantCulture) + "S" : string.Empty);
        return "PT" + (text.Length == 0 ? "0S" : text);
    }
}
