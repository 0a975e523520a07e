using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>What a date, a time or a range of them means: its TIMEX, and where it lies if it is past or if it is to come.</summary>
internal sealed record Temporal(TemporalKind Kind, string Timex, Interval Past, Interval Future)
{
    /// <summary>The TIMEX of the future reading, where a leap day between makes it another.</summary>
    public string FutureTimex { get; init; } = Timex;

    public string Mod { get; init; }

    /// <summary>datetimepoint or datetimerange: what a modifier was applied to.</summary>
    public string SourceEntity { get; init; }

    /// <summary>Whether the hour may be one of the afternoon as well.</summary>
    public bool IsTwelveHour { get; init; }

    /// <summary>For a time: the hour and minute as the text has them; null where it has none.</summary>
    public TimeOfDay Clock { get; init; }

    /// <summary>For a time: the half of the day that the text gives it.</summary>
    public Meridiem Half { get; init; }

    /// <summary>Whether only one end of the range is known.</summary>
    public OpenEnd Open { get; init; }

    public Grain Grain { get; init; }

    /// <summary>Whether a part of a period is its very beginning, middle or end: "the end of May", not "late May".</summary>
    public bool IsEdge { get; init; }

    /// <summary>The month of a date given by month and day, else 0.</summary>
    public int Month { get; init; }

    public int Day { get; init; }

    public bool HasYear { get; init; }

    /// <summary>Whether a month was named from now: "last May", not "May 2016".</summary>
    public bool IsRelative { get; init; }

    /// <summary>The day of the week of a plain "Friday", else 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Whether a range of the clock ends or begins now: "the last two hours".</summary>
    public bool IsFromNow { get; init; }

    public bool IsResolved => Past.Start != null || Past.End != null;

    /// <summary>Twelve hours on, within the same day: 7:30 for 19:30.</summary>
    public Temporal InOtherHalf()
    {
        var timex = Resolution.Timex.ShiftHalfDay(Timex);
        return this with { Timex = timex, FutureTimex = timex, Past = Past.InOtherHalf(), Future = Future.InOtherHalf() };
    }

    public static Temporal Date(Moment day) =>
        new(TemporalKind.Date, Resolution.Timex.OfDay(day), Interval.At(day.Date), Interval.At(day.Date)) { HasYear = true };

    public static Temporal Date(Moment? day) => day is { } known ? Date(known) : null;

    public static Temporal Date(string timex, Moment? past, Moment? future) =>
        new(TemporalKind.Date, timex, Interval.At(past), Interval.At(future));

    public static Temporal DateRange(string timex, Moment? start, Moment? end, Grain grain = Grain.Day) =>
        start == null || end == null
            ? null
            : new(TemporalKind.DateRange, timex, new Interval(start, end), new Interval(start, end)) { Grain = grain, HasYear = true };
}
