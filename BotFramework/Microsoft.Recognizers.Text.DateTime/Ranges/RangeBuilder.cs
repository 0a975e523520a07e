using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Puts two ends together to one range of days.</summary>
internal static class RangeBuilder
{
    public static Temporal Build(Temporal from, Temporal to, bool isInclusive)
    {
        (from, to) = SharedYear.Of(from, to);
        var begin = RangeEnd.Of(from);
        var end = RangeEnd.Of(to);
        end = isInclusive && to.Mod == null ? end.After() : end;
        var (pastBegin, pastEnd, futureBegin, futureEnd) = (begin.Past, end.Past, begin.Future, end.Future);

        // Both readings lie within a year of their own, where a leap day may make one longer.
        var isOneYear = !from.HasYear && !to.HasYear && (from.Month, from.Day).CompareTo((to.Month, to.Day)) <= 0 && pastBegin <= pastEnd && futureBegin <= futureEnd;

        // What begins in one year and ends in the next is the same range whether told backwards or forwards.
        futureBegin = futureBegin > futureEnd ? pastBegin : futureBegin;
        pastEnd = pastEnd < pastBegin ? futureEnd : pastEnd;
        var grain = begin.Grain < end.Grain ? begin.Grain : end.Grain;
        string TimexOf(Moment? first, Moment? last) => Timex.OfRange(begin.Timex, end.Timex, IsHalfOpen(from, to) ? "PXXM" : Length(first, last, grain));
        return new Temporal(TemporalKind.DateRange, isOneYear ? TimexOf(pastBegin, pastEnd) : TimexOf(futureBegin, futureEnd), new Interval(pastBegin, pastEnd), new Interval(futureBegin, futureEnd))
        {
            FutureTimex = TimexOf(futureBegin, futureEnd),
            Grain = grain,
        };
    }

    /// <summary>Two days of one month, each the last or the next of its own.</summary>
    public static Temporal OfOneMonth(Temporal from, Temporal to, bool isInclusive)
    {
        var (begin, end) = (RangeEnd.Of(from), isInclusive ? RangeEnd.Of(to).After() : RangeEnd.Of(to));
        var timex = Timex.OfRange(begin.Timex, end.Timex, $"P{to.Day - from.Day + (isInclusive ? 1 : 0)}D");
        return new Temporal(TemporalKind.DateRange, timex, new Interval(begin.Past, end.Past), new Interval(begin.Future, end.Future));
    }

    /// <summary>From a month of any year to one beside the present: nobody knows how long that is.</summary>
    private static bool IsHalfOpen(Temporal from, Temporal to) =>
        from is { Month: > 0, Kind: TemporalKind.DateRange } && to is { Month: > 0, Kind: TemporalKind.DateRange } && from.HasYear != to.HasYear;

    /// <summary>A range with an impossible day has no length: PXD.</summary>
    public static string Length(Moment? from, Moment? to, Grain grain)
    {
        if (from is not { } begin || to is not { } end)
        {
            return "PXD";
        }

        var months = ((end.Year - begin.Year) * 12) + end.Month - begin.Month;
        return grain switch
        {
            Grain.Year => $"P{end.Year - begin.Year}Y",
            Grain.Month => $"P{months}M",
            Grain.Week => $"P{(end - begin).Days / 7}W",
            _ => $"P{(end - begin).Days}D",
        };
    }
}
