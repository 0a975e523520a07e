using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Ranges;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Ranges that begin and end at a time of a day: "between 7 and 9 last night", "Monday 8-9am", "the rest of the day".</summary>
internal static class DateTimeRangeRules
{
    private const string To = "(to|till|til|until|through|thru|-|\\~|–|—)";
    private const string ToOrAnd = "(and|to|till|til|until|through|thru|-|\\~|–|—)";

    public static IEnumerable<Rule> All =>
    [
        new("DateTimeRange", "<date:Date> comma=(,)? <range:LooseTimeRange>", match => match.Has("comma") ? JoinApart(match) : Join(match)),
        new("DateTimeRange", "<date:DayOfMonth> ,? <range:LooseTimeRange>", match => match.Follows("on") ? Join(match) : null),
        new("DateTimeRange", "<range:LooseTimeRange> (on|of|,)? <date:Date>", match => StartsWithAt(match) ? null : Join(match)),
        new("DateTimeRange", "<part:PartOfDate> ,? <range:LooseTimeRange>", PartOfDateRanges.PartFirst),
        new("DateTimeRange", "<range:LooseTimeRange> (of|,)? <part:PartOfDate>", match => StartsWithAt(match) ? null : PartOfDateRanges.RangeFirst(match)),
        new("Unresolved", "<range:LooseTimeRange> (of|,)? <part:PartOfDate>", match => StartsWithAt(match) ? null : PartOfDateRanges.RangeFirstInVain(match)),

        new("DateTimeRange", $"from? <a:Point> {To} <b:Point>", FromTo),
        new("DateTimeRange", $"between <a:Point> {ToOrAnd} <b:Point>", FromTo),
        new("Point", "<value:DateTime>", match => match.Get<Temporal>("value")),
        new("Point", "<value:Time>", match => match.Get<Temporal>("value")),
        new("Point", "<value:Now>", match => match.Contains("now") ? match.Get<Temporal>("value") : null),
        new("Point", "<value:BareHour>", match => match.Get<Temporal>("value")),

        new("DateTimeRange", "<range:DurationRange>", match => match.Get<Temporal>("range").Kind == TemporalKind.DateTimeRange ? match.Get<Temporal>("range") : null),
        new("DateTimeRange", "<d:Duration> (starting|beginning|from|starting on|starting from) <start:DateTime>", WithLength),
        new("DateTimeRange", "rest of? (the|this|my|current)? day", RestOfDay),
        new("DateTimeRange", "(early|earlier) in the day (on|of)? <date:Date>", match => Part(match, "start", 0, 12)),
        new("DateTimeRange", "mid in the day (on|of)? <date:Date>", match => Part(match, "mid", 10, 14)),
        new("DateTimeRange", "mid -? <date:NamedDay>", match => Part(match, "mid", 10, 14)),
        new("DateTimeRange", "(early|earlier) in? <date:NamedDay>", match => Part(match, "start", 0, 12)),
        new("DateTimeRange", "(late|later) in? <date:NamedDay>", match => Part(match, "end", 12, 24)),
        new("DateTimeRange", "mid -? <w:Weekday>", match => Part(match, "mid", 10, 14)),
        new("DateTimeRange", "early in? <w:Weekday>", match => Part(match, "start", 0, 12)),
        new("DateTimeRange", "late in? <w:Weekday>", match => Part(match, "end", 12, 24)),
        new("DateTimeRange", "(late|later) in the day (on|of)? <date:Date>", match => Part(match, "end", 12, 24)),
    ];

    private static bool StartsWithAt(Match match) => match.Passage.WordAt(match.Start) == "at";

    private static Temporal Join(Match match) => Joining.JoinRange(match.Get<Temporal>("date"), match.Get<Temporal>("range"));

    /// <summary>After a comma the range is one of two moments, however they follow each other.</summary>
    private static Temporal JoinApart(Match match)
    {
        var range = match.Get<Temporal>("range");
        var ends = range.Timex.Trim('(', ')').Split(',');
        var length = range.Past.End < range.Past.Start ? TimeRangeBuilder.Length(ends[0], ends[^2], range.Past.End.Value - range.Past.Start.Value) : null;
        return Joining.JoinRange(match.Get<Temporal>("date"), length == null || ends.Length != 3 ? range : range with { Timex = Timex.OfRange(ends[0], ends[1], length) });
    }

    /// <summary>An end without a day is on the day of the other; two bare times are no range of days.</summary>
    private static Temporal FromTo(Match match)
    {
        var (a, b) = (match.Get<Temporal>("a"), match.Get<Temporal>("b"));
        if (a.Kind == TemporalKind.Time && b.Kind == TemporalKind.Time)
        {
            return null;
        }

        if (a.Kind == TemporalKind.Time || b.Kind == TemporalKind.Time)
        {
            return OnOneDay(a, b);
        }

        var (pastFrom, pastTo, from, to) = (a.Past.Start, b.Past.Start, a.Future.Start, b.Future.Start);
        if (pastFrom == null || pastTo == null || from == null || to == null)
        {
            return null;
        }

        from = from > to ? pastFrom : from;
        pastTo = pastTo < pastFrom ? to : pastTo;
        return new Temporal(TemporalKind.DateTimeRange, Timex.OfRange(a.Timex, b.Timex, TimeRangeBuilder.Length(to.Value - from.Value)), new Interval(pastFrom, pastTo), new Interval(from, to))
        {
            IsTwelveHour = a.IsTwelveHour && b.IsTwelveHour,
        };
    }

    private static Temporal OnOneDay(Temporal a, Temporal b)
    {
        var whole = a.Kind == TemporalKind.Time ? b : a;
        if (whole.Timex.EndsWith("_REF", StringComparison.Ordinal))
        {
            return WithNow(a, b);
        }

        var mark = whole.Timex.IndexOf('T', StringComparison.Ordinal);
        if (mark < 0 || TimeRangeBuilder.Build(Clock(a), Clock(b)) is not { } range)
        {
            return null;
        }

        var date = Temporal.Date(whole.Timex[..mark], whole.Past.Start?.Date, whole.Future.Start?.Date);
        return Joining.JoinRange(date, range) with { IsTwelveHour = range.IsTwelveHour && !(range.Past.End?.Hour >= 12) };
    }

    /// <summary>"6am to now": the time is one of today.</summary>
    private static Temporal WithNow(Temporal a, Temporal b)
    {
        var today = (a.Kind == TemporalKind.Time ? b : a).Past.Start?.Date;
        var (from, to) = (OnDay(a, today), OnDay(b, today));
        var length = to.Past.Start - from.Past.Start;
        return length is not { } known || a.Half == Meridiem.Either && b.Half == Meridiem.Either ? null
            : new Temporal(TemporalKind.DateTimeRange, Timex.OfRange(from.Timex, to.Timex, TimeRangeBuilder.Length(known)), new(from.Past.Start, to.Past.Start), new(from.Past.Start, to.Past.Start));
    }

    private static Temporal OnDay(Temporal value, Moment? day) =>
        value.Kind == TemporalKind.Time ? Joining.Join(Temporal.Date(day), value) : value;

    private static Temporal Clock(Temporal value)
    {
        if (value.Kind == TemporalKind.Time)
        {
            return value;
        }

        var time = Interval.At(Moment.MinValue + value.Past.Start?.TimeOfDay);
        var timex = value.Timex[value.Timex.IndexOf('T', StringComparison.Ordinal)..];
        return new Temporal(TemporalKind.Time, timex, time, time) { IsTwelveHour = value.IsTwelveHour, Clock = value.Clock, Half = value.Half };
    }

    private static Temporal WithLength(Match match)
    {
        var moment = match.Get<Temporal>("start");
        var start = moment.Timex.EndsWith("_REF", StringComparison.Ordinal) ? null : moment.Future.Start;
        var duration = match.Get<Duration>("d");
        return start is { } known ? DurationRanges.Between(known, known.PlusExactly(duration), duration) : null;
    }

    private static Temporal RestOfDay(Match match)
    {
        var end = match.Reference.Date + new TimeSpan(23, 59, 59);
        var seconds = (int)(end - match.Reference).TotalSeconds;
        return DurationRanges.Between(match.Reference, end, Duration.Of(seconds, Lexicon.Units.Second));
    }

    private static Temporal Part(Match match, string mod, int from, int to)
    {
        var date = match.Has("w") ? Days.OfAnyWeek(match.Number("w"), match.Reference) : match.Get<Temporal>("date");
        return new Temporal(TemporalKind.DateTimeRange, date.Timex, Hours(date.Future.Start, from, to), Hours(date.Future.Start, from, to)) { Mod = mod };
    }

    private static Interval Hours(Moment? day, int from, int to) => new(day?.PlusDays(from / 24d), day?.PlusDays(to / 24d));
}
