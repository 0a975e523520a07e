using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Makes ranges that are as long as a duration.</summary>
internal static class DurationRanges
{
    /// <summary>Days are counted from tomorrow on or up to yesterday; hours from this second.</summary>
    public static Temporal Make(Moment reference, Duration duration, int sign)
    {
        if (duration.HasTime)
        {
            return sign > 0
                ? Between(reference, reference.Plus(duration), duration)
                : Between(reference.Plus(duration, -1), reference, duration);
        }

        if (IsDecades(duration))
        {
            var years = (int)Math.Min(duration.Parts[0].Count * 10, 1000);
            var now = Decade(reference);
            return sign > 0 ? Periods.Years(now + 10, years) : Periods.Years(now - years, years);
        }

        return sign > 0
            ? Range(reference.PlusDays(1), reference.PlusDays(1)?.Plus(duration), duration.Timex)
            : Range(reference.Plus(duration, -1), reference, duration.Timex);
    }

    /// <summary>From one moment to another, which a text told as so long before or after now.</summary>
    public static Temporal Between(Moment? start, Moment? end, Duration duration)
    {
        if (start == null || end == null)
        {
            return null;
        }

        var interval = new Interval(start, end);
        return new Temporal(TemporalKind.DateTimeRange, Timex.OfRange(Timex.OfSecond(start), Timex.OfSecond(end), duration.Timex), interval, interval) { IsFromNow = true };
    }

    /// <summary>From one day to another.</summary>
    public static Temporal Range(Moment? start, Moment? end, string length) =>
        start is { } && end is { } ? Temporal.DateRange(Timex.OfRange(Timex.OfDay(start), Timex.OfDay(end), length), start?.Date, end?.Date) : null;

    /// <summary>From now on; days are counted from tomorrow, then one back: six months from 30 May end on 29 November.</summary>
    public static Temporal FromNow(Moment reference, Duration duration) => duration.HasTime
        ? Between(reference, reference.PlusExactly(duration), duration)
        : Range(reference, reference.PlusDays(1)?.Plus(duration)?.PlusDays(-1), duration.Timex);

    public static bool IsDecades(Duration duration) => duration.SingleUnit == Units.Decade;

    /// <summary>The first year of the decade that now is in.</summary>
    public static int Decade(Moment reference) => reference.Year / 10 * 10;
}
