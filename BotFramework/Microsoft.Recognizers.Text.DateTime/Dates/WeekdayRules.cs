using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Ranges;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days of the week: "Friday", "last Tuesday", "on Monday of next week", "Friday the 13th".</summary>
internal static class WeekdayRules
{
    public static IEnumerable<Rule> All =>
    [
        new("Date", "<w:Weekday>", match => IsSunOrSat(match) ? null : Days.OfAnyWeek(match.Number("w"), match.Reference)),
        new("Date", "<order:Order> <w:Weekday>", match => Of(match, match.Get<RelativeOrder>("order"))),
        new("Date", "<order:NearOrder> <w:Weekday>", match => Of(match, match.Get<RelativeOrder>("order"))),
        new("Date", "<order:Order> week ,? on? <w:Weekday>", InWeek),
        new("Date", "on? <w:Weekday> of? the? <order:PlainOrder> week", OnlyNextMayTakeOn),
        new("Date", "on <w:Weekday> of the <order:FollowingOrder> week", InWeek),
        new("FollowingOrder", "following", _ => new RelativeOrder(1)),
        new("Date", "<w:Weekday> <n:DayNumber>", match => match.Precedes("-", ":", "to", "am", "pm", "a", "p") ? null : Days.OfWeekdayAndDay(match.Number("w"), match.Number("n"), match.Reference)),
        new("Date", "<w:Weekday> <n:Ordinal>", match => Days.OfWeekdayAndDay(match.Number("w"), match.Number("n"), match.Reference)),
        new("Date", "<w:Weekday> ,? the <n:Ordinal>", InThisMonth),
        new("Date", "the? <n:Ordinal> <w:Weekday> (of|in) <month:OneMonth>", NthOfMonth),
        new("Date", "the? last <w:Weekday> (of|in) <month:OneMonth>", NthOfMonth),
        new("OneMonth", "<m:Month>", match => Periods.Month(match.Number("m"), match.Reference)),
        new("OneMonth", "<order:Order> month", match => Periods.Month(match.Reference.PlusMonths(match.Get<RelativeOrder>("order").Shift))),
        new("OneMonth", "the month", match => Periods.Month(match.Reference)),
        new("Date", "the? <n:Ordinal> week (of|in) <month:OneMonth> on <w:Weekday>", NthOfMonth),
        new("Date", "<n:Ordinal> <w:Weekday>", NthOfThisMonth),
        new("Date", "<n:Integer> <w:WeekdayPlural> (later|from now)", match => Temporal.Date(match.Reference.DayOfWeekIn(match.Number("w"), match.Number("n")))),
        new("Date", "<n:Integer> <w:Weekday> later", match => Temporal.Date(match.Reference.PlusDays((match.Number("w") % 7) - (int)match.Reference.DayOfWeek + (7d * match.Number("n"))))),
    ];

    private static Temporal Of(Match match, RelativeOrder order)
    {
        var weekday = match.Number("w");
        if (match.Contains("current"))
        {
            return null;
        }

        if (!order.IsNearest)
        {
            return Temporal.Date(match.Reference.DayOfWeekIn(weekday, order.Shift));
        }

        var inWeek = match.Reference.DayOfWeekIn(weekday);
        return order.Shift > 0 ? Days.Coming(weekday, match.Reference)
            : Temporal.Date(inWeek < match.Reference.Date ? inWeek : match.Reference.DayOfWeekIn(weekday, -1));
    }

    /// <summary>"coming week Tuesday" is the coming Tuesday, "next week Tuesday" that of next week.</summary>
    private static Temporal InWeek(Match match)
    {
        var order = match.Get<RelativeOrder>("order");
        return order is { IsNearest: true, Shift: > 0 } ? Days.Coming(match.Number("w"), match.Reference) : Temporal.Date(match.Reference.DayOfWeekIn(match.Number("w"), order.Shift));
    }

    /// <summary>The short names that are words of their own, so that they need one before them that only goes with days.</summary>
    private static bool IsSunOrSat(Match match) =>
        match.Passage.WordAt(match.Start) is "sun" or "sat" && !match.Follows("on", "this", "last", "next", "past", "previous", "coming", "upcoming", "following", "every", "each");

    private static Temporal OnlyNextMayTakeOn(Match match) =>
        match.Passage.WordAt(match.Start) == "on" && match.Get<RelativeOrder>("order").Shift <= 0 ? null : InWeek(match);

    /// <summary>"Friday the 13th" counts only where the 13th of this month is a Friday.</summary>
    private static Temporal InThisMonth(Match match) =>
        Dating.Date(match.Reference.Year, match.Reference.Month, match.Number("n")) is { } date && date.Weekday() == match.Number("w")
            ? Temporal.Date(date)
            : null;

    /// <summary>Where the month begins with that day of the week, its first one is not counted.</summary>
    private static Temporal NthOfThisMonth(Match match)
    {
        var first = new Moment(match.Reference.Year, match.Reference.Month, 1);
        var n = first.Weekday() == match.Number("w") ? match.Number("n") + 1 : match.Number("n");
        return Temporal.Date(Days.NthWeekday(first.Year, first.Month, match.Number("w"), n));
    }

    private static Temporal NthOfMonth(Match match)
    {
        const int Last = 5;
        var (month, weekday, n) = (match.Get<Temporal>("month"), match.Number("w"), match.Has("n") ? match.Number("n") : Last);

        // The "last Friday of this month" is read as one of last month.
        month = match.Has("n") || !month.HasYear ? month : Periods.Month(match.Reference.PlusMonths(-1));
        if (n > Last || month?.Past.Start is not { } start)
        {
            return null;
        }

        n = n == Last && Days.NthWeekday(month.HasYear ? start.Year : match.Reference.Year, month.Month, weekday, n) == null ? n - 1 : n;
        Moment? In(int year) => Days.NthWeekday(year, month.Month, weekday, n) ?? Days.NthWeekday(year, month.Month, weekday, n - 1);
        var (past, future) = month.HasYear ? (In(start.Year), In(start.Year)) : Days.Around(match.Reference, In);
        return Temporal.Date($"XXXX-{month.Month:D2}-WXX-{weekday % 7}-#{n}", past, future);
    }
}
