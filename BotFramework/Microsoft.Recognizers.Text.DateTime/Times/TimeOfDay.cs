using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>A reading of the clock as it was given, before morning and afternoon are told apart.</summary>
internal sealed record TimeOfDay(int Hour, int? Minute = null, int? Second = null)
{
    private const int HalfDay = 12;

    public bool IsTwelveHour => Hour is >= 1 and <= HalfDay;

    /// <summary>Minutes since midnight.</summary>
    public int Minutes => (Hour * 60) + (Minute ?? 0);

    public TimeOfDay Later(int hours) => this with { Hour = Hour + hours };

    /// <summary>The hour as it stands, with no other half of the day in question.</summary>
    public Temporal Exactly() => Make(Hour, false, Meridiem.Either);

    public Temporal AsTime() => Make(Hour, IsTwelveHour, Meridiem.Either);

    /// <summary>With am or pm; an hour of the second half of the day is moved to the first by am.</summary>
    public Temporal In(Meridiem meridiem) => meridiem switch
    {
        Meridiem.Am => Make(Hour >= HalfDay ? Hour - HalfDay : Hour, false, Meridiem.Am),
        Meridiem.Pm => Make(Hour < HalfDay ? Hour + HalfDay : Hour, false, Meridiem.Pm),
        _ => AsTime(),
    };

    public Temporal In(DayPart part) => part.Code switch
    {
        "MO" => In(Meridiem.Am),
        "NI" or "NT" when Hour == HalfDay => Make(0, false, Meridiem.Am),
        "NI" or "NT" when Hour <= DayPart.LastHourOfNight => Make(Hour, false, Meridiem.Am),
        "MEL" or "DT" => Make(Hour is > 0 and < 10 ? Hour + HalfDay : Hour, false, Meridiem.Either),
        "MEB" or "MER" => Make(Hour, false, Meridiem.Either),
        _ => In(Meridiem.Pm),
    };

    private Temporal Make(int hour, bool isTwelveHour, Meridiem half)
    {
        var timex = $"T{hour:D2}" + (Minute == null ? string.Empty : $":{Minute:D2}") + (Second == null ? string.Empty : $":{Second:D2}");
        var moment = Moment.MinValue.AddHours(hour % (2 * HalfDay)).AddMinutes(Minute ?? 0).AddSeconds(Second ?? 0);
        return new Temporal(TemporalKind.Time, timex, Interval.At(moment), Interval.At(moment)) { IsTwelveHour = isTwelveHour, Clock = this, Half = half };
    }
}
