namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>A stretch of the time line; for a point only the start counts. No start means that there is no such moment.</summary>
internal readonly record struct Interval(Moment? Start, Moment? End)
{
    public static Interval At(Moment? moment) => new(moment, moment);
}
