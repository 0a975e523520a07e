using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Puts two ends together to one range of days.</summary>
internal static class RangeBuilder
{
    public static Temporal Build(Temporal from, Temporal to, bool isInclusive)
    {
        (from, to) = ShareYear(from, to);
        var begin = RangeEnd.Of(from);
        var end = RangeEnd.Of(to);
        end = isInclusive && to.Mod == null ? end.After() : end;
        var (pastBegin, pastEnd, futureBegin, futureEnd) = (begin.Past, end.Past, begin.Future, end.Future);

        // What begins in one year and ends in the next is the same range whether told backwards or forwards.
        futureBegin = futureBegin > futureEnd ? pastBegin : futureBegin;
        pastEnd = pastEnd < pastBegin ? futureEnd : pastEnd;
        if (futureBegin > futureEnd || pastBegin > pastEnd)
        {
            return null;
        }

        var grain = begin.Grain < end.Grain ? begin.Grain : end.Grain;
        return new Temporal(TemporalKind.DateRange, Timex(begin, end, pastBegin, pastEnd, grain), new Interval(pastBegin, pastEnd), new Interval(futureBegin, futureEnd))
        {
            FutureTimex = Timex(begin, end, futureBegin, futureEnd, grain),
            Grain = grain,
        };
    }

    private static string Timex(RangeEnd begin, RangeEnd end, Moment? from, Moment? to, Grain grain) =>
        $"({begin.Timex},{end.Timex},{Length(from, to, grain)})";

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

    /// <summary>"Nov to Feb 2017" is one winter; "from next Monday to Friday" one week.</summary>
    private static (Temporal From, Temporal To) ShareYear(Temporal from, Temporal to)
    {
        if (to.HasYear && !from.HasYear && from.Month > 0 && to.Month > 0 && to.Past == to.Future && to.Past.Start is { } last)
        {
            var year = In(from, last.Year);
            return (year?.Past.Start > last ? In(from, last.Year - 1) : year, to);
        }

        if (from.HasYear && !to.HasYear && from.Past == from.Future && from.Past.Start is { } first)
        {
            var after = to.Weekday > 0 ? Temporal.Date(Days.OfAnyWeek(to.Weekday, first.AddDays(1)).Future.Start)
                : to.Month > 0 && from.Month > 0 ? LaterOf(to, first)
                : to;
            return (from, after);
        }

        return (from, to);
    }

    private static Temporal LaterOf(Temporal to, Moment first) =>
        In(to, first.Year) is { } same && same.Past.Start >= first ? same : In(to, first.Year + 1);

    private static Temporal In(Temporal value, int year) => value.Kind == TemporalKind.Date
        ? Days.InYear(value.Month, value.Day, year)
        : Dating.Date(year, 1, 1) is null ? value : Periods.Month(year, value.Month) with { Mod = value.Mod };
}
