namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>A stretch of the time line; for a point only the start counts. No start means that there is no such moment.</summary>
internal readonly record struct Interval(Moment? Start, Moment? End)
{
    private const int HalfDay = 12;

    public static Interval At(Moment? moment) => new(moment, moment);

    /// <summary>Both ends in the other half of their day.</summary>
    public Interval InOtherHalf() => new(InOtherHalf(Start), InOtherHalf(End));

    /// <summary>The same in the evening as in the morning: an end after noon runs into the next day.</summary>
    public Interval HalfADayLater() => new(InOtherHalf(Start), End?.Hour > HalfDay ? End?.PlusDays(0.5) : InOtherHalf(End));

    private static Moment? InOtherHalf(Moment? moment) =>
        moment is { } known ? known.Date.AddHours((known.Hour + HalfDay) % (2 * HalfDay)).Add(known.TimeOfDay - TimeSpan.FromHours(known.Hour)) : null;
}
