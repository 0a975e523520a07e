using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days named from today: "yesterday", "the day after tomorrow", "the next day".</summary>
internal static class SpecialDayRules
{
    public static IEnumerable<Rule> All =>
    [
        new("NamedDay", "(today|otd|current date)", match => FromToday(match, 0)),
        new("NamedDay", "(tomorrow|tmr|tmrw|tmw)", match => FromToday(match, 1)),
        new("NamedDay", "yesterday", match => FromToday(match, -1)),
        new("NamedDay", "the? day after (tomorrow|tmr|tmrw)", match => FromToday(match, 2)),
        new("NamedDay", "the? day before yesterday", match => FromToday(match, -2)),
        new("NamedDay", "the day before", match => FromToday(match, -1)),
        new("NamedDay", "the day after", match => FromToday(match, 1)),
        new("NamedDay", "the? <order:Order> day", match => FromToday(match, match.Get<RelativeOrder>("order").Shift)),
        new("NamedDay", "(the|my) day", match => FromToday(match, 0)),
        new("Date", "<day:NamedDay>", match => match.Get<Temporal>("day")),
    ];

    private static Temporal FromToday(Match match, int days) => Temporal.Date(match.Reference.Date.PlusDays(days));
}
