using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Ranges of the clock in a part of a day: "tonight from 8 to 10", "Monday morning 8-10".</summary>
internal static class PartOfDateRanges
{
    private static readonly TimeSpan RestOfHour = new(0, 59, 59);

    /// <summary>The part first. With "from" or "between" and hours that say no am or pm, the whole part counts.</summary>
    public static Temporal PartFirst(Match match)
    {
        var (part, range) = (match.Get<PartOfDate>("part"), match.Get<Temporal>("range"));
        return part.IsNear ? Joining.JoinRange(part.Date, HalfOfDay.ChooseRange(range, part.Part))
            : range.Half != Meridiem.Either ? Joining.JoinRange(part.Date, InWholeHours(range, part.Part))
            : match.Contains("from") || match.Contains("between") ? part.Part.On(part.Date)
            : Joining.JoinRange(part.Date, HalfOfDay.Choose(range, part.Part));
    }

    /// <summary>The range first; of hours that say no am or pm only "tonight" and its like make sense.</summary>
    public static Temporal RangeFirst(Match match)
    {
        var (part, range) = (match.Get<PartOfDate>("part"), match.Get<Temporal>("range"));
        return part.IsNear ? Joining.JoinRange(part.Date, HalfOfDay.ChooseRange(range, part.Part))
            : range.Half != Meridiem.Either ? Joining.JoinRange(part.Date, range)
            : null;
    }

    /// <summary>What <see cref="RangeFirst"/> makes nothing of.</summary>
    public static Unresolved RangeFirstInVain(Match match) => RangeFirst(match) == null ? new Unresolved("datetimerange") : null;

    /// <summary>Minutes are dropped, hours lose their leading zero, and a night takes in the last hour.</summary>
    private static Temporal InWholeHours(Temporal range, DayPart part)
    {
        var (from, to) = (Moment.MinValue.AddHours(range.Past.Start.Value.Hour), Moment.MinValue.AddHours(range.Past.End.Value.Hour));
        var interval = new Interval(from, part.Code == "NI" ? to + RestOfHour : to);
        return range with { Timex = Timex.OfRange($"T{from.Hour}", $"T{to.Hour}", $"PT{to.Hour - from.Hour}H"), Past = interval, Future = interval };
    }
}
