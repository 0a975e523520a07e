using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>The early, middle or late part of a period, its rest, or what has passed of it: "end of month", "mid 1989", "year to date".</summary>
internal static class PartOfPeriodRules
{
    public static IEnumerable<Rule> All =>
    [
        new("PartOfPeriod", "early <p:Period>", match => Part(match, "start")),
        new("PartOfPeriod", "(beginning of|start of) <p:Period>", match => Edge(match, "start")),
        new("PartOfPeriod", "mid <p:Period>", match => Part(match, "mid")),
        new("PartOfPeriod", "mid ~- ~<p:Period>", match => Part(match, "mid")),
        new("PartOfPeriod", "mid -? unit=(week|month|year)", match => Part(Unit(match.Word("unit"), match.Reference), "mid", match)),
        new("PartOfPeriod", "middle of the? <p:Period>", match => Edge(match, "mid")),
        new("PartOfPeriod", "late <p:Period>", match => Part(match, "end")),
        new("PartOfPeriod", "early unit=(week|month|year)", match => Part(Unit(match.Word("unit"), match.Reference), "start", match)),
        new("PartOfPeriod", "late unit=(week|month|year)", match => Part(Unit(match.Word("unit"), match.Reference), "end", match)),
        new("PartOfPeriod", "end of <p:Period>", match => Edge(match, "end")),
        new("PartOfPeriod", "(early|beginning of|start of|mid|middle of|late|end of) <p:Season>", match => match.Get<Temporal>("p")),
        new("PartOfPeriod", "earlier in? <p:Period>", match => RelativePart(match, "start")),
        new("PartOfPeriod", "later in? <p:Period>", match => RelativePart(match, "end")),
        new("PartOfPeriod", "side=(end|beginning|start|middle) of (the|my)? unit=(week|month|year)", OfThis),
        new("PartOfPeriod", "(eoy|end -? of -? year)", match => Part(Periods.Year(match.Reference.Year), "end", match)),
        new("PartOfPeriod", "(eom|end -? of -? month)", match => Part(Periods.Month(match.Reference), "end", match)),
        new("ThePart", "the? <p:PartOfPeriod>", match => match.Get<Temporal>("p")),

        new("RestOfPeriod", "(rest of? (the|my|this|current|this current)?|remaining) unit=(week|month|year)", RestOf),
        new("RestOfPeriod", "unit=(week|month|year) (to -? date)", ToDate),
        new("RestOfPeriod", "(ytd|mtd)", match => ToDate(match, match.Contains("ytd") ? "year" : "month")),
    ];

    /// <summary>A part of a month does not take in the year after it: "late October" and "2021".</summary>
    private static Temporal Part(Match match, string mod) =>
        match.Get<Temporal>("p") is var period && period is { Month: > 0, HasYear: true, IsRelative: false } ? null : Part(period, mod, match);

    private static Temporal Edge(Match match, string mod) => Part(match, mod) is { } part ? part with { IsEdge = true } : null;

    private static Temporal OfThis(Match match)
    {
        var mod = match.Word("side") switch { "end" => "end", "middle" => "mid", _ => "start" };
        return Part(Unit(match.Word("unit"), match.Reference), mod, match) is { } part ? part with { IsEdge = true } : null;
    }

    private static Temporal Unit(string unit, Moment reference) => unit switch
    {
        "week" => Periods.Week(reference),
        "month" => Periods.Month(reference),
        _ => Periods.Year(reference.Year),
    };

    private static Temporal Part(Temporal period, string mod, Match match)
    {
        var isNamedYear = period != null && IsNamedYear(period, match);
        return period == null || period.Mod != null || !period.IsResolved || period.Timex.StartsWith('(')
            ? null
            : period with { Mod = mod, Past = Cut(period.Past, period.Grain, mod, isNamedYear), Future = Cut(period.Future, period.Grain, mod, isNamedYear) };
    }

    private static bool IsNamedYear(Temporal period, Match match) =>
        period.Grain == Grain.Year && match.Passage.WordAt(match.End - 1) is not ("year" or "eoy");

    /// <summary>"later this week" goes on from today and bears no mark; "later next week" is the late part.</summary>
    private static Temporal RelativePart(Match match, string mod)
    {
        if (Part(match, mod) is not { } part)
        {
            return null;
        }

        var reference = match.Reference.Date;
        var isPresent = match.Get<Temporal>("p").Past is { } whole && whole.Start <= reference && reference < whole.End && part.Past == part.Future;
        var (start, end) = (part.Past.Start, part.Past.End);
        var clipped = mod == "end" ? new Interval(start > reference || !isPresent ? start : reference, end) : new Interval(start, end < reference || (!isPresent && part.Grain == Grain.Week) ? end : reference);
        part = part.Past == part.Future ? part with { Past = clipped, Future = clipped } : part;
        return isPresent || IsNamedYear(part, match) ? part with { Mod = null } : part;
    }

    private static Interval Cut(Interval whole, Grain grain, string mod, bool isNamedYear)
    {
        if (whole.Start is not { } start || whole.End is not { } end)
        {
            return whole;
        }

        var (early, late) = grain switch
        {
            Grain.Year when isNamedYear => (start.PlusMonths(4), start.PlusMonths(8)),
            Grain.Year when mod == "mid" => (start.PlusMonths(3), start.PlusMonths(9)),
            Grain.Year => (start.PlusMonths(6), start.PlusMonths(6)),
            Grain.Month when mod == "mid" => (start.PlusDays(9), start.PlusDays(20)),
            Grain.Month => (start.PlusDays(15), start.PlusDays(15)),
            Grain.Week when mod == "mid" => (start.PlusDays(1), start.PlusDays(5)),
            Grain.Week => (start.PlusDays(3), start.PlusDays(3)),
            _ => mod == "end" ? (end, start) : mod == "mid" ? (start, end) : (end, start),
        };
        return mod switch
        {
            "start" => new Interval(start, early),
            "mid" => new Interval(early, late),
            _ => new Interval(late, end),
        };
    }

    private static Temporal RestOf(Match match)
    {
        var start = match.Reference.Date;
        var end = Unit(match.Word("unit"), start)?.Past.End?.PlusDays(-1);
        var days = (end - start)?.Days + (match.Word("unit") == "week" ? 0 : 1);
        return DurationRanges.Range(start, end, $"P{days}D");
    }

    private static Temporal ToDate(Match match) => ToDate(match, match.Word("unit"));

    private static Temporal ToDate(Match match, string unit) =>
        Unit(unit, match.Reference) is { } whole ? Temporal.DateRange(whole.Timex, whole.Past.Start, match.Reference.Date, whole.Grain) : null;
}
