using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Moments: "tomorrow at 8.30pm", "half past two on Friday", "now", "3 hours ago", "end of the day".</summary>
internal static class DateTimeRules
{
    private const string Link = "(,|at|for|around|@|-|on|, at|, on)";
    private const string ClearLink = "(at|for|around|@|, at|at around)";

    public static IEnumerable<Rule> All =>
    [
        new("DateTime", $"<part:PartOfDate> {Link}? <time:Time>", JoinPart),
        new("DateTime", $"<part:PartOfDate> {ClearLink} <time:BareHour>", match => match.Contains("for") ? null : JoinPart(match)),
        new("DateTime", "<time:Time> (,|on|of)? <part:PartOfDate>", JoinPart),
        new("DateTime", "<time:BareHour> , <part:PartOfDate>", JoinPart),
        new("DateTime", "<time:BareHour> <part:PartOfDate>", match => match.Follows("at") || (match.Get<PartOfDate>("part").IsNear && !match.Follows("building")) ? JoinPart(match) : null),
        new("DateTime", $"<date:Date> {Link}? <time:Time>", match => match.Follows("on") && match.Passage.WordAt(match.Start + 1) == "-" ? null : Join(match)),
        new("DateTime", $"<date:Date> {ClearLink} <time:BareHour>", match => match.Contains("for") ? null : Join(match)),
        new("DateTime", $"<date:DayOfMonth> {Link}? <time:Time>", match => IsOnDay(match) ? Join(match) : null),
        new("DateTime", $"<date:DayOfMonth> {ClearLink} <time:BareHour>", match => IsOnDay(match) ? Join(match) : null),
        new("DateTime", "<date:Date> ~t ~<time:Digital>", match => Joining.Join(match.Get<Temporal>("date"), match.Get<TimeOfDay>("time").AsTime() with { IsTwelveHour = false })),
        new("DateTime", "<date:Date> <time:Digital> <y:Year>", InYear),
        new("DateTime", "<time:Time> (,|on|of|, on|-)? <date:Date>", Join),
        new("DateTime", "<time:Time> on <date:DayOfMonth>", Join),
        new("DateTime", "<time:BareHour> on <date:Date>", match => match.Follows("at") ? Join(match) : null),
        new("DateTime", "<time:BareHour> <date:NamedDay>", match => match.Follows("at") ? Join(match) : null),
        new("DateTime", "<time:BareHour> on <date:DayOfMonth>", match => match.Follows("at") ? Join(match) : null),

        new("Now", "(right now|now|at (the|this) (present)? (moment|minute|time)|at present)", match => Present(match, "PRESENT_REF")),
        new("Now", "(asap|as soon as possible)", match => Present(match, "FUTURE_REF")),
        new("Now", "(recently|previously)", match => Present(match, "PAST_REF")),
        new("DateTime", "<now:Now>", match => match.Get<Temporal>("now")),

        new("DateTime", "the? end of (the|my) day", match => EndOf(Temporal.Date(match.Reference))),
        new("DateTime", "the? (eod|end -? of -? day)", match => EndOf(Temporal.Date(match.Reference))),
        new("DateTime", "the? end of <date:Date>", match => EndOf(match.Get<Temporal>("date"))),

        new("DateTime", "<d:Duration> (ago|earlier)", match => FromNow(match, -1)),
        new("DateTime", "<d:Duration> (later|from now)", match => FromNow(match, 1)),
        new("DateTime", "in <d:Duration>", match => match.Precedes("ago", "earlier", "later") ? null : FromNow(match, 1)),
        new("DateTime", "in <d:TheUnit>", match => FromNow(match, 1)),
        new("DateTime", "in less than <d:Duration>", match => FromNow(match, 1) is { } moment ? moment with { Mod = "less" } : null),
    ];

    /// <summary>"on the 5th at 6", not "on 5-6pm" or "on twenty past six".</summary>
    private static bool IsOnDay(Match match) =>
        match.Follows("on") && match.Passage.WordAt(match.Start + 1) != "-" && (match.Passage.WordAt(match.Start) == "the" || match.Passage.IsNumber(match.Start));

    private static Temporal Join(Match match) => Joining.Join(match.Get<Temporal>("date"), match.Get<Temporal>("time"));

    private static Temporal InYear(Match match)
    {
        var date = match.Get<Temporal>("date");
        var inYear = date.HasYear ? null : Days.InYear(date.Month, date.Day, match.Number("y"));
        return inYear == null ? null : Joining.Join(inYear, match.Get<TimeOfDay>("time").AsTime());
    }

    /// <summary>The part of the day says which seven o'clock is meant.</summary>
    private static Temporal JoinPart(Match match)
    {
        var part = match.Get<PartOfDate>("part");
        var time = match.Get<Temporal>("time");
        return Joining.Join(part.Date, HalfOfDay.Choose(time, part.Part, part.IsNear));
    }

    private static Temporal Present(Match match, string timex) =>
        new(TemporalKind.DateTime, timex, Interval.At(match.Reference), Interval.At(match.Reference));

    private static Temporal EndOf(Temporal date)
    {
        var last = Moment.MinValue + new TimeSpan(23, 59, 59);
        return Joining.Join(date, new Temporal(TemporalKind.Time, "T23:59:59", Interval.At(last), Interval.At(last)));
    }

    private static Temporal FromNow(Match match, int sign)
    {
        var duration = match.Get<Duration>("d");
        return duration.HasTime ? Joining.Exact(match.Reference.Plus(duration, sign)) : null;
    }
}
