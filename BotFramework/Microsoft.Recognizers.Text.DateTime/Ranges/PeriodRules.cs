using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Single periods of the calendar: "last week", "this September", "April of 1987", "2016-11", "the year after next".</summary>
internal static class PeriodRules
{
    private const string Name = "unit=(week|weekend|month|year)";

    public static IEnumerable<Rule> All =>
    [
        new("MonthOfYear", "<m:Month>", match => Periods.Month(match.Number("m"), match.Reference)),
        new("MonthOfYear", "(the month of)? <order:Order> <m:Month>", match => Relative(Periods.Month(match.Reference.Year + Shift(match), match.Number("m")))),
        new("MonthOfYear", "the? month of <m:Month>", match => match.Passage.IsNumber(match.End) ? null : Periods.Month(match.Number("m"), match.Reference)),
        new("MonthOfYear", "(the month of|month of)? <m:Month> (,|of|in|-|/)? <y:Year>", match => Periods.Month(match.Number("y"), match.Number("m"))),
        new("MonthOfYear", "<m:Month> (,|of|in)? <y:ShortYear>", match => match.Contains("'") || (match.Number("y") <= 31 && !match.Contains("of")) ? null : ShortYear(match)),
        new("MonthOfYear", "<order:PlainOrder> year <m:Month>", match => Periods.Month(match.Reference.Year + Shift(match), match.Number("m"))),
        new("MonthOfYear", "<y:Year> (,|-|/|of)? <m:Month>", match => match.Passage.IsNumber(match.End) ? null : Periods.Month(match.Number("y"), match.Number("m"))),
        new("MonthOfYear", "<m:Month> (of|in|,)? the? (<order:PlainOrder>|<order:FollowingOrder>) year", match => Periods.Month(match.Reference.Year + Shift(match), match.Number("m"))),
        new("MonthOfYear", "<y:Year> (-|/) <n:DayNumber>", match => Periods.Month(match.Number("y"), match.Number("n"))),
        new("MonthOfYear", "<n:DayNumber> (-|/) <y:Year>", match => Periods.Month(match.Number("y"), match.Number("n"))),
        new("MonthOfYear", "<order:Order> month", match => Relative(Periods.Month(match.Reference.PlusMonths(Shift(match))))),
        new("MonthOfYear", "(the|my) month", match => IsOfYear(match) ? null : Relative(Periods.Month(match.Reference))),

        new("YearRange", "<y:Year>", match => BelongsToDate(match) ? null : Periods.Year(match.Number("y"))),
        new("YearRange", "year <y:Year>", match => Periods.Year(match.Number("y"))),
        new("YearRange", "year <y:Integer>", match => IsShortYear(match) ? Periods.Year(InFull(match.Number("y"))) : null),
        new("YearRange", "<order:Order> year", match => Periods.Year(match.Reference.Year + Shift(match))),
        new("YearRange", "(the|my) year", match => match.Passage.IsNumber(match.End) || IsOfYear(match) ? null : Periods.Year(match.Reference.Year)),

        new("Period", "<p:MonthOfYear>", match => match.Get<Temporal>("p")),
        new("Period", "<p:YearRange>", match => match.Get<Temporal>("p")),
        new("Period", "<order:Order> unit=(week|weekend)", match => Named(match, Shift(match))),
        new("Period", "(the|my) unit=(week|weekend)", match => IsOfYear(match) ? null : Named(match, 0)),
        new("Period", "unit=(weekend)", match => Named(match, 0)),
        new("Period", $"(that|same) {Name}", match => Undefined(match)),
        new("Period", $"the {Name} after the? next", match => Named(match, 2)),
        new("Period", "the decade", match => Periods.Decades(match.Reference.Year / 10 * 10, 1)),
        new("Period", "the? week of <date:WeekOfDate>", WeekOf),
        new("WeekOfDate", "<date:Date>", match => match.Get<Temporal>("date")),
        new("WeekOfDate", "<date:DayOfMonth>", match => match.Get<Temporal>("date")),
    ];

    /// <summary>The year of "2010 November 18" and "the first Friday of May 2018" is passed over with them.</summary>
    private static bool BelongsToDate(Match match)
    {
        var next = match.Precedes(",") ? match.End + 1 : match.End;
        return (Names.Months.ContainsKey(match.Passage.WordAt(match.Start - 1)) && !IsPartBefore(match))
            || (Names.Months.ContainsKey(match.Passage.WordAt(next)) && match.Passage.IsNumber(next + 1) && match.Passage.WordAt(next + 1).Length <= 2);
    }

    /// <summary>"late October" and "the end of October" leave a year after them alone.</summary>
    private static bool IsPartBefore(Match match) => match.Passage.WordAt(match.Start - 2) switch
    {
        "early" or "mid" or "late" => true,
        "-" => match.Passage.WordAt(match.Start - 3) == "mid",
        "of" => match.Passage.WordAt(match.Start - 3) is "beginning" or "start" or "middle" or "end",
        _ => false,
    };

    private static int Shift(Match match) => match.Get<RelativeOrder>("order").Shift;

    private static Temporal Relative(Temporal month) => month == null ? null : month with { IsRelative = true };

    private static Temporal ShortYear(Match match) => Periods.Month(InFull(match.Number("y")), match.Number("m"));

    /// <summary>The thirties could be of either century and are taken as they stand.</summary>
    private static int InFull(int year) => year switch { < 30 => 2000 + year, >= 40 and < 100 => 1900 + year, _ => year };

    private static bool IsShortYear(Match match) => match.Passage.IsNumber(match.End - 1) && match.Passage.WordAt(match.End - 1).Length is 2 or 3;

    /// <summary>"the month of 2007" names no month.</summary>
    private static bool IsOfYear(Match match) => match.Precedes("of") && match.Passage.IsNumber(match.End + 1);

    private static Temporal Named(Match match, int shift) => match.Word("unit") switch
    {
        "week" => Periods.Week(match.Reference.PlusDays(7 * shift)),
        "weekend" => Periods.Weekend(match.Reference.PlusDays(7 * shift)),
        "month" => Periods.Month(match.Reference.PlusMonths(shift)),
        _ => Periods.Year(match.Reference.Year + shift),
    };

    /// <summary>"that week": which one only the conversation knows; the present one stands for it.</summary>
    private static Temporal Undefined(Match match)
    {
        var timex = match.Word("unit") switch { "week" => "XXXX-WXX", "weekend" => "XXXX-WXX-WE", "month" => "XXXX-XX", _ => "XXXX" };
        return Named(match, 0) is { } named ? named with { Timex = timex, FutureTimex = timex, Mod = "ref_undef" } : null;
    }

    private static Temporal WeekOf(Match match)
    {
        var date = match.Get<Temporal>("date");
        return new Temporal(TemporalKind.DateRange, date.Timex, WeekAround(date.Past.Start), WeekAround(date.Future.Start)) { Grain = Grain.Week };
    }

    private static Interval WeekAround(Moment? day) => Periods.Week(day)?.Past ?? default;
}
