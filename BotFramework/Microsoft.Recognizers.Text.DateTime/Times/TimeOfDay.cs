using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>A reading of the clock as it was given, before morning and afternoon are told apart.</summary>
internal sealed record TimeOfDay(int Hour, int? Minute = null, int? Second = null)
{
    public bool IsTwelveHour => Hour is >= 1 and <= 12;

    public Temporal AsTime() => Make(Hour, IsTwelveHour);

    public Temporal In(Meridiem meridiem) => meridiem switch
    {
        Meridiem.Am => Make(Hour == 12 ? 0 : Hour, false),
        Meridiem.Pm => Make(Hour < 12 ? Hour + 12 : Hour, false),
        _ => AsTime(),
    };

    public Temporal In(DayPart part) => part.Code switch
    {
        "MO" => Make(Hour == 12 ? 0 : Hour, false),
        "NI" or "NT" when Hour == 12 => Make(0, false),
        "MEL" or "DT" => Make(Hour is > 0 and < 7 ? Hour + 12 : Hour, false),
        "MEB" or "MER" => Make(Hour, false),
        _ => Make(Hour < 12 ? Hour + 12 : Hour, false),
    };

    private Temporal Make(int hour, bool isTwelveHour)
    {
        var timex = $"T{hour:D2}" + (Minute == null ? string.Empty : $":{Minute:D2}") + (Second == null ? string.Empty : $":{Second:D2}");
        var moment = Moment.MinValue.AddHours(hour % 24).AddMinutes(Minute ?? 0).AddSeconds(Second ?? 0);
        return new Temporal(TemporalKind.Time, timex, Interval.At(moment), Interval.At(moment)) { IsTwelveHour = isTwelveHour };
    }
}
