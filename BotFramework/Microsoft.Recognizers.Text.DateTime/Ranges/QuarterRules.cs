using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Quarters of years: "Q3", "the third quarter of 2018", "2018 first quarter", "last quarter".</summary>
internal static class QuarterRules
{
    private const int Quarters = 4;

    public static IEnumerable<Rule> All =>
    [
        new("Quarter", "the? <n:Ordinal> quarter", match => Keep(match.Number("n"))),
        new("Quarter", "q ~<n:Integer>", match => Keep(match.Number("n"))),
        new("Period", "<q:Quarter>", match => OfAnyYear(match.Number("q"), match.Reference)),
        new("Period", "<q:Quarter> (of|in|,|,? of the?)? <in:YearRange>", OfYear),
        new("Period", "<y:Year> (-|,)? <q:Quarter>", match => match.Passage.IsGlued(match.Start + 1) && !match.Contains("-") ? null : Of(match.Number("y"), match.Number("q"))),
        new("Period", "<order:Order> quarter", Beside),
    ];

    private static Integer Keep(int quarter) => quarter is >= 1 and <= Quarters ? new Integer(quarter) : null;

    private static Temporal Of(int year, int quarter) => OrdinalPeriodRules.Part(year, quarter, Quarters);

    private static Temporal OfYear(Match match) =>
        match.Get<Temporal>("in").Past.Start is { } year ? Of(year.Year, match.Number("q")) : null;

    private static Temporal OfAnyYear(int quarter, Moment reference)
    {
        var year = reference.Year;
        var (before, present, after) = (Of(year - 1, quarter), Of(year, quarter), Of(year + 1, quarter));
        var (past, future) = present?.Past.End > reference ? (before, present) : (present, after);
        return past == null || future == null ? null : past with { Timex = OpenTimex(past.Timex), FutureTimex = OpenTimex(past.Timex), Future = future.Future, HasYear = false };
    }

    /// <summary>(2016-07-01,2016-10-01,P3M) as (XXXX-07-01,XXXX-10-01,P3M).</summary>
    private static string OpenTimex(string timex) => $"(XXXX{timex[5..11]},XXXX{timex[16..]}";

    private static Temporal Beside(Match match)
    {
        var quarter = ((match.Reference.Month - 1) / 3) + match.Get<RelativeOrder>("order").Shift;
        return Of(match.Reference.Year + (quarter < 0 ? -1 : quarter / Quarters), ((quarter + Quarters) % Quarters) + 1);
    }
}
