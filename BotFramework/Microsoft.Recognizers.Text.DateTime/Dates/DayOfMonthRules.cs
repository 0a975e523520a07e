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
        new("Date", "the <d:Day>", match => match.Follows("on", "for") && !IsCounting(match) && !IsNamedMonthNext(match) ? Days.OfAnyMonth(match.Number("d"), match.Reference) : null),
        new("Date", "<d:Day>", match => match.Follows("on") && match.Passage.IsNumber(match.Start) ? Days.OfAnyMonth(match.Number("d"), match.Reference) : null),
        new("Date", "the? <d:Ordinal> day? of the? <order:Order> month", OfMonth),
        new("Date", "<d:DayNumber> of? <order:Order> month", OfMonth),
        new("Date", "the? <d:Ordinal> day? of the month", OfMonth),
        new("Date", "the? <d:Ordinal> of this month", OfMonth),
    ];

    /// <summary>"for the first time", "on the second lap": an ordinal in words is a day only where nothing follows that it could count.</summary>
    private static bool IsCounting(Match match) =>
        IsInWords(match)
        && (NumberWords.HaveCompound(match) || !(match.Passage.WordAt(match.End) is "" or "," or "." or "!" or "?" or ";" or ":"));

    private static bool IsInWords(Match match) =>
        NumberWords.Ordinal(match.Passage.WordAt(match.End - 1)) != null || NumberWords.Tens(match.Passage.WordAt(match.End - 1)) != null;

    /// <summary>"on the tenth of September" is a date of September, without its article.</summary>
    private static bool IsNamedMonthNext(Match match) =>
        Names.Months.ContainsKey(match.Passage.WordAt(match.Precedes("of") ? match.End + 1 : match.End));

    private static Temporal OfMonth(Match match)
    {
        var shift = match.Get<RelativeOrder>("order")?.Shift ?? 0;
        if (match.Reference.PlusMonths(shift) is not { } month || match.Number("d") > 31 || NumberWords.CutNumber(match))
        {
            return null;
        }

        var day = Dating.Date(month.Year, month.Month, match.Number("d"));
        return Temporal.Date($"{month.Year:D4}-{month.Month:D2}-{match.Number("d"):D2}", day, day) with { HasYear = true };
    }
}
