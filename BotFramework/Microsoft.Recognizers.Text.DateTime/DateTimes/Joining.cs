using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Joins days and times of the clock.</summary>
internal static class Joining
{
    public static Temporal Join(Temporal date, Temporal time) =>
        new(TemporalKind.DateTime, date.Timex + time.Timex, Interval.At(At(date.Past.Start, time.Past.Start)), Interval.At(At(date.Future.Start, time.Past.Start)))
        {
            IsTwelveHour = time.IsTwelveHour,
            Grain = Grain.Day,
        };

    /// <summary>A range of the clock on a day; it runs into the next day where its end is not after its start.</summary>
    public static Temporal JoinRange(Temporal date, Temporal range)
    {
        var parts = range.Timex.TrimStart('(').TrimEnd(')').Split(',');
        var isSplit = range.Past.Start?.Hour < 12 && range.Past.End?.Hour >= 12;
        return new Temporal(
            TemporalKind.DateTimeRange,
            Timex.OfRange(date.Timex + parts[0], date.Timex + parts[1], parts[2]),
            On(date.Past.Start, range.Past),
            On(date.Future.Start, range.Past))
        {
            IsTwelveHour = range.IsTwelveHour && !isSplit,
        };
    }

    /// <summary>A moment to the second.</summary>
    public static Temporal Exact(Moment? moment) => moment is { } known
        ? new Temporal(TemporalKind.DateTime, Timex.OfSecond(known), Interval.At(known), Interval.At(known))
        : null;

    public static Moment? At(Moment? day, Moment? time) => day?.Date + time?.TimeOfDay;

    private static Interval On(Moment? day, Interval range)
    {
        var (start, end) = (At(day, range.Start), At(day, range.End));
        return new Interval(start, end < start ? end?.PlusDays(1) : end);
    }
}
