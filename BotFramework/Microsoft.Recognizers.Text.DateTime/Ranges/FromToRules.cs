using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Ranges with both ends: "from 4 to 22 this month", "between August and October", "Jan-Feb 2017".</summary>
internal sealed class FromToRules
{
    private const string To = "(to|till|til|until|through|thru|-|\\~|–|—)";
    private const string ToOrAnd = "(and|to|till|til|until|through|thru|-|\\~|–|—)";
    private readonly bool _isInclusive;

    private FromToRules(bool isInclusive) => _isInclusive = isInclusive;

    /// <summary>The rules; where <paramref name="isInclusive"/>, a range takes in its last day, month or year.</summary>
    public static IEnumerable<Rule> All(bool isInclusive) => new FromToRules(isInclusive).Rules;

    private IEnumerable<Rule> Rules =>
    [
        new("RangePoint", "<value:Date>", match => match.Get<Temporal>("value")),
        new("RangePoint", "<value:MonthDay>", match => match.Get<Temporal>("value")),
        new("RangePoint", "<value:Period>", match => match.Get<Temporal>("value")),
        new("RangePoint", "<value:ThePart>", match => match.Get<Temporal>("value")),
        new("RangePoint", "(now|right now)", match => Temporal.Date(match.Reference)),

        new("FromTo", "from <a:Date> (to|till|until|through) <d:Duration> later", UpToLater),
        new("FromTo", $"(from|in)? <a:RangePoint> {To} <b:RangePoint>", FromTo),
        new("FromTo", $"between <a:RangePoint> {ToOrAnd} <b:RangePoint>", FromTo),
        new("FromTo", "from? <a:RangePoint> (to|till|until) date", match => match.Get<Temporal>("a").Mod == "ref_undef" ? null : RangeBuilder.Build(match.Get<Temporal>("a"), Temporal.Date(match.Reference), false)),

        new("FromTo", $"from the? <a:Day> {To} <end:MonthDay>", UpToDate),
        new("FromTo", $"between the? <a:Day> {ToOrAnd} <end:MonthDay>", UpToDate),
        new("FromTo", $"(from|between)? the? <a:Day> {To} the? <b:Day> (of|in|,)? <m:MonthOfYear>", DaysOfMonth),
        new("FromTo", $"between the? <a:Day> {ToOrAnd} the? <b:Day> (of|in|,)? <m:MonthOfYear>", DaysOfMonth),
        new("FromTo", $"(from|between|on)? <m:MonthOnly> (from|the)? <a:Day> {To} the? <b:Day>", DaysOfMonth),
        new("FromTo", $"(from|between|on)? <m:MonthOnly> (from|the)? <a:Day> {To} the? <b:Day> (,|of|in)? <y:Year>", DaysOfMonth),
        new("FromTo", $"(between <m:MonthOnly>|<m:MonthOnly> between) the? <a:Day> {ToOrAnd} the? <b:Day>", DaysOfMonth),
        new("FromTo", $"(between <m:MonthOnly>|<m:MonthOnly> between) the? <a:Day> {ToOrAnd} the? <b:Day> (,|of|in)? <y:Year>", DaysOfMonth),
        new("MonthOnly", "<m:Month>", match => Periods.Month(match.Number("m"), match.Reference)),
        new("MonthOnly", "<order:Order> month", match => Periods.Month(match.Reference.PlusMonths(match.Get<RelativeOrder>("order").Shift))),
    ];

    private Temporal FromTo(Match match)
    {
        var (a, b) = (match.Get<Temporal>("a"), match.Get<Temporal>("b"));
        var isYearOnly = a.Kind == TemporalKind.DateRange && b.Kind == TemporalKind.DateRange && match.Passage.WordAt(match.Start) == "in";
        var isOneDate = a.Kind == TemporalKind.Date && b.Grain == Grain.Year && match.Passage.WordAt(match.End - 2) == "-" && match.Passage.IsGlued(match.End - 1);
        var isOnDay = a is { Month: 0, Day: > 0 } && match.Follows("on") && match.Passage.WordAt(match.Start + 1) == "-";
        return isOneDate || isOnDay || match.Passage.WordAt(match.Start) == "in" && !isYearOnly || a.Mod == "ref_undef" || b.Mod == "ref_undef" ? null : RangeBuilder.Build(a, InSameWeek(match, b), _isInclusive);
    }

    /// <summary>"from next Monday to Friday": the Friday of next week; "from coming Monday to Friday": the coming Friday.</summary>
    private static Temporal InSameWeek(Match match, Temporal to)
    {
        var first = match.Passage.WordAt(match.Start) is "from" or "between" ? match.Start + 1 : match.Start;
        return to.Weekday == 0 || !Names.Weekdays.ContainsKey(match.Passage.WordAt(first + 1)) ? to : match.Passage.WordAt(first) switch
        {
            "next" or "following" => Temporal.Date(match.Reference.DayOfWeekIn(to.Weekday, 1)),
            "coming" or "upcoming" => Days.Coming(to.Weekday, match.Reference),
            _ => to,
        };
    }

    /// <summary>"from tomorrow to 5 days later": later than now.</summary>
    private static Temporal UpToLater(Match match)
    {
        var length = match.Get<Duration>("d");
        return length.HasTime || match.Get<Temporal>("a").Future.Start is not { } start || match.Reference.Plus(length) is not { } end ? null
            : DurationRanges.Range(start, end, Duration.Of((decimal)(end - start).TotalDays, Units.OneDay).Timex);
    }

    /// <summary>"from 02 to April 07": the month of the end is that of the beginning too.</summary>
    private Temporal UpToDate(Match match)
    {
        var end = match.Get<Temporal>("end");
        int? year = end.HasYear ? end.Past.Start?.Year : null;
        var start = NumberWords.HaveCompound(match) ? null : Make(end.Month, match.Number("a"), year, match.Reference);
        return start == null ? null : RangeBuilder.OfOneMonth(start, end, _isInclusive);
    }

    private Temporal DaysOfMonth(Match match)
    {
        var month = match.Get<Temporal>("m");
        var (a, b) = (match.Number("a"), match.Number("b"));
        if (month.Month == 0 || NumberWords.HaveCompound(match))
        {
            return null;
        }

        int? year = match.Has("y") ? match.Number("y") : month.HasYear && !IsLast(match) ? month.Past.Start?.Year : null;
        var from = Make(month.Month, a, year, match.Reference);
        var to = Make(month.Month, b, year, match.Reference);
        return from == null || to == null ? null : RangeBuilder.OfOneMonth(from, to, _isInclusive);
    }

    /// <summary>The days of "last month" are left open in the TIMEX, as those of a month without a year.</summary>
    private static bool IsLast(Match match) => match.Contains("last") || match.Contains("past") || match.Contains("previous");

    private static Temporal Make(int month, int day, int? year, Moment reference) =>
        year is { } known ? Days.InYear(month, day, known) : Days.OfAnyYear(month, day, reference);
}
