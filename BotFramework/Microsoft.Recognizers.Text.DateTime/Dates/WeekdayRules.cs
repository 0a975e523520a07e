using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days of the week: "Friday", "last Tuesday", "on Monday of next week", "Friday the 13th".</summary>
internal static class WeekdayRules
{
    public static IEnumerable<Rule> All =>
    [
        new("Date", "<w:Weekday>", match => Days.OfAnyWeek(match.Number("w"), match.Reference)),
        new("Date", "<order:Order> <w:Weekday>", match => Of(match, match.Get<RelativeOrder>("order"))),
        new("Date", "<order:Order> week ,? on? <w:Weekday>", InWeek),
        new("Date", "on? <w:Weekday> of? the? <order:Order> week", OnlyNextMayTakeOn),
        new("Date", "<w:Weekday> <n:DayNumber>", match => match.Precedes("-", ":", "to", "am", "pm") ? null : Days.OfWeekdayAndDay(match.Number("w"), match.Number("n"), match.Reference)),
        new("Date", "<w:Weekday> <n:Ordinal>", match => Days.OfWeekdayAndDay(match.Number("w"), match.Number("n"), match.Reference)),
        new("Date", "<w:Weekday> ,? the <n:Ordinal>", InThisMonth),
        new("Date", "the? <n:Ordinal> <w:Weekday> (of|in) <month:MonthOfYear>", NthOfMonth),
        new("Date", "the? last <w:Weekday> (of|in) <month:MonthOfYear>", NthOfMonth),
        new("Date", "the? <n:Ordinal> week (of|in) <month:MonthOfYear> on <w:Weekday>", NthOfMonth),
        new("Date", "<n:Ordinal> <w:Weekday>", NthOfThisMonth),
        new("Date", "<n:Integer> <w:Weekday> later", match => match.Reference.DayOfWeekIn(match.Number("w"), match.Number("n")) is { } day
            && day.PlusDays(day.Weekday() > match.Reference.Weekday() ? -7 : 0) is { } date ? Temporal.Date(date) : null),
    ];

    private static Temporal Of(Match match, RelativeOrder order)
    {
        var weekday = match.Number("w");
        if (!order.IsNearest)
        {
            return Temporal.Date(match.Reference.DayOfWeekIn(weekday, order.Shift));
        }

        var inWeek = match.Reference.DayOfWeekIn(weekday);
        var isPassed = order.Shift < 0 ? inWeek < match.Reference.Date : inWeek > match.Reference.Date;
        return Temporal.Date(isPassed ? inWeek : match.Reference.DayOfWeekIn(weekday, order.Shift));
    }

    private static Temporal InWeek(Match match) =>
        Temporal.Date(match.Reference.DayOfWeekIn(match.Number("w"), match.Get<RelativeOrder>("order").Shift));

    private static Temporal OnlyNextMayTakeOn(Match match) =>
        match.Passage.WordAt(match.Start) == "on" && match.Get<RelativeOrder>("order").Shift <= 0 ? null : InWeek(match);

    /// <summary>"Friday the 13th" counts only where the 13th of this month is a Friday.</summary>
    private static Temporal InThisMonth(Match match) =>
        Dating.Date(match.Reference.Year, match.Reference.Month, match.Number("n")) is { } date && date.Weekday() == match.Number("w")
            ? Temporal.Date(date)
            : null;

    private static Temporal NthOfThisMonth(Match match) =>
        Temporal.Date(Days.NthWeekday(match.Reference.Year, match.Reference.Month, match.Number("w"), match.Number("n")));

    private static Temporal NthOfMonth(Match match)
    {
        const int Last = 5;
        var month = match.Get<Temporal>("month");
        var weekday = match.Number("w");
        var n = match.Has("n") ? match.Number("n") : Last;
        if (n > Last)
        {
            return null;
        }

        // "this month" is left open in the TIMEX, as a month without a year is.
        var isPresent = month.Past.Start?.Year == match.Reference.Year && month.Past.Start?.Month == match.Reference.Month;
        var year = isPresent || !month.HasYear ? "XXXX" : month.Timex[..4];
        var past = In(month.Past, weekday, n, match.Has("n"));
        var future = In(month.Future, weekday, n, match.Has("n"));
        if (month.Past != month.Future)
        {
            // A month that is running now may hold the day before or after this one.
            past = past >= match.Reference ? null : past;
        }

        return Temporal.Date($"{year}-{month.Month:D2}-WXX-{weekday}-#{n}", past, future);
    }

    private static Moment? In(Interval month, int weekday, int n, bool isExact) =>
        month.Start is { } start
            ? Days.NthWeekday(start.Year, start.Month, weekday, n) ?? (isExact ? null : Days.NthWeekday(start.Year, start.Month, weekday, n - 1))
            : null;
}
