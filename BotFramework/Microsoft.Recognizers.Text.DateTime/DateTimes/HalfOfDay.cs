using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Settles whether an hour without am or pm is of the morning, by the part of the day beside it.</summary>
internal static class HalfOfDay
{
    private const int Noon = 12;

    public static Temporal Choose(Temporal value, DayPart part)
    {
        if (!value.IsTwelveHour)
        {
            return value;
        }

        var isPm = part.Code is "AF" or "EV" or "NI";
        var isShifted = isPm ? value.Past.Start?.Hour < Noon : value.Past.Start?.Hour >= Noon && value.Past.End?.Hour >= Noon;
        isShifted = part.Code == "NI" && value.Past.Start?.Hour == Noon ? true : isShifted;
        return (isShifted ? Shift(value) : value) with { IsTwelveHour = false };
    }

    private static Temporal Shift(Temporal value)
    {
        var interval = new Interval(Move(value.Past.Start), Move(value.Past.End));
        var timex = Timex.ShiftHalfDay(value.Timex);
        return value with { Timex = timex, FutureTimex = timex, Past = interval, Future = interval };
    }

    private static Moment? Move(Moment? time) =>
        time is { } known ? known.Date.AddHours((known.Hour + Noon) % 24).AddMinutes(known.Minute).AddSeconds(known.Second) : null;
}
