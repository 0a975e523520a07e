using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Joins days and times of the clock.</summary>
internal static class Joining
{
    public static Temporal Join(Temporal date, Temporal time) =>
        new(TemporalKind.DateTime, date.Timex + time.Timex, Interval.At(At(date.Past.Start, time.Past.Start)), Interval.At(At(date.Future.Start, time.Past.Start)))
        {
            IsTwelveHour = time.IsTwelveHour,
            Clock = time.Clock,
            Half = time.Half,
            Grain = Grain.Day,
        };

    /// <summary>A range of the clock on a day; both ends are of that day.</summary>
    public static Temporal JoinRange(Temporal date, Temporal range)
    {
        var parts = range.Timex.TrimStart('(').TrimEnd(')').Split(',');
        return new Temporal(
            TemporalKind.DateTimeRange,
            Timex.OfRange(date.Timex + parts[0], date.Timex + parts[1], parts[2]),
            On(date.Past.Start, range.Past),
            On(date.Future.Start, range.Past))
        {
            IsTwelveHour = range.IsTwelveHour && !IsOverNoon(range),
        };
    }

    /// <summary>A moment to the second.</summary>
    public static Temporal Exact(Moment? moment) => moment is { } known
        ? new Temporal(TemporalKind.DateTime, Timex.OfSecond(known), Interval.At(known), Interval.At(known))
        : null;

    public static Moment? At(Moment? day, Moment? time) => day?.Date + time?.TimeOfDay;

    /// <summary>"10:30 to 3" is over noon; "10 to 3" may be over midnight as well.</summary>
    private static bool IsOverNoon(Temporal range) =>
        range.Timex.Contains(':', StringComparison.Ordinal) && range.Past.Start?.Hour < 12 && range.Past.End?.Hour >= 12;

    private static Interval On(Moment? day, Interval range) => new(At(day, range.Start), At(day, range.End));
}
