using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Puts hours into the half of the day that the part of the day beside them says, whatever am or pm says.</summary>
internal static class HalfOfDay
{
    private const int Noon = 12;

    /// <summary>The last hour that "tonight" leaves before dawn: "tonight at 5".</summary>
    private const int LastHourOfTonight = 5;

    public static Temporal Choose(Temporal time, DayPart part, bool isTonight = false)
    {
        var hour = time.Past.Start?.Hour ?? 0;
        var isBeforeDawn = isTonight && part.Code == "NI" && hour <= LastHourOfTonight;
        return (!isBeforeDawn && IsOtherHalf(hour, part) ? time.InOtherHalf() : time) with { IsTwelveHour = false };
    }

    /// <summary>Each end of a range in its half of the day, even where it then runs backwards.</summary>
    public static Temporal ChooseRange(Temporal range, DayPart part)
    {
        if (part.Code == "MO" && range.Past.Start?.Hour < Noon)
        {
            return range with { IsTwelveHour = false };
        }

        var ends = range.Timex.Trim('(', ')').Split(',');
        var (from, to) = (Choose(At(ends[0], range.Past.Start), part), Choose(At(ends[1], range.Past.End), part));
        var length = TimeRangeBuilder.Length(from.Timex, to.Timex, to.Past.Start.Value - from.Past.Start.Value);
        var interval = new Interval(from.Past.Start, to.Past.Start);
        return range with { Timex = Timex.OfRange(from.Timex, to.Timex, length), Past = interval, Future = interval, IsTwelveHour = false };
    }

    private static bool IsOtherHalf(int hour, DayPart part) => part.Code switch
    {
        "MO" => hour >= Noon,
        "AF" or "EV" or "NI" => hour < Noon,
        _ => false,
    };

    private static Temporal At(string timex, Moment? time) => new(TemporalKind.Time, timex, Interval.At(time), Interval.At(time));
}
