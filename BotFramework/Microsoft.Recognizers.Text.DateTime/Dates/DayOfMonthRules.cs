using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day whose month is not named: "on the 18th", "for the 27", "20th of next month".</summary>
internal static class DayOfMonthRules
{
    public static IEnumerable<Rule> All =>
    [
        new("DayOfMonth", "the <d:Day>", match => Days.OfAnyMonth(match.Number("d"), match.Reference)),
        new("DayOfMonth", "<d:Day>", match => Days.OfAnyMonth(match.Number("d"), match.Reference)),
        new("Date", "the <d:Day>", match => (match.Follows("on") || (match.Follows("for") && !IsCounting(match))) && !IsNamedMonthNext(match) ? Days.OfAnyMonth(match.Number("d"), match.Reference) : null),
        new("Date", "<d:Day>", match => match.Follows("on") ? Days.OfAnyMonth(match.Number("d"), match.Reference) : null),
        new("Date", "the? <d:Ordinal> day? of the? <order:Order> month", OfMonth),
        new("Date", "the? <d:Ordinal> day? of the month", OfMonth),
        new("Date", "the? <d:Ordinal> of this month", OfMonth),
    ];

    /// <summary>"for the first time", "for the second week".</summary>
    private static bool IsCounting(Match match) => match.End == match.Start + 2 && NumberWords.Ordinal(match.Passage.WordAt(match.Start + 1)) != null;

    /// <summary>"on the tenth of September" is a date of September, without its article.</summary>
    private static bool IsNamedMonthNext(Match match) =>
        Names.Months.ContainsKey(match.Passage.WordAt(match.Precedes("of") ? match.End + 1 : match.End));

    private static Temporal OfMonth(Match match)
    {
        var shift = match.Get<RelativeOrder>("order")?.Shift ?? 0;
        return match.Reference.PlusMonths(shift) is { } month
            ? Temporal.Date(Dating.Date(month.Year, month.Month, match.Number("d")))
            : null;
    }
}
