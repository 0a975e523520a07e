using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>Recurrences: "daily", "every two weeks", "each Monday at 4pm", "on Sundays", "once a week".</summary>
internal static class SetRules
{
    private const string Every = "(every|each)";
    private const string Unit = "unit=(day|days|week|weeks|month|months|year|years|fortnight|fortnights|weekday|weekdays|weekend|weekends)";
    private const string UnitInVain = "(night|nights|hour|hours|minute|minutes|second|seconds|decade|decades)";
    private static readonly string[] Values = ["Date", "DateRange", "Time", "TimeRange", "DateTime", "DateTimeRange"];

    public static IEnumerable<Rule> All =>
    [
        new("Every", $"{Every} {Unit}", match => Of(match, 1)),
        new("Every", $"{Every} (other|second|alternate) {Unit}", match => Of(match, 2)),
        new("Every", $"{Every} <d:Duration>", match => new RecurrenceSet(match.Get<Duration>("d").Timex)),
        new("Every", "any unit=(weekday|weekend|day|week|month|year)", match => Of(match, 1)),
        new("Every", $"{Every} quarter", _ => Make(3, Units.Month)),
        new("Every", "weekends", match => match.Follows("two", "three") ? null : new RecurrenceSet("P1WE")),
        new("Every", $"(once|one) a {Unit}", match => Of(match, 1)),
        new("Unresolved", $"({Every} (other|alternate)?|(once|one) (a|an)|any) {UnitInVain}", _ => new Unresolved("set")),
        new("Unresolved", "any <w:Weekday>", _ => new Unresolved("set")),
        new("Every", "everyday", _ => new RecurrenceSet("P1D")),
        new("Every", "daily", _ => new RecurrenceSet("P1D")),
        new("Every", "<time:Time> daily", _ => new RecurrenceSet("P1D")),
        new("Every", "times=(semi|bi|tri)? -? period=(weekly|monthly|yearly|annual|annually|quarterly)", Periodic),
        new("Every", "period=(biweekly|bimonthly|biannual|biannually|semiannual|semiannually)", Prefixed),
        new("Set", "<every:Every>", match => match.Get<RecurrenceSet>("every")),

        new("EachDay", $"({Every} day|everyday)", _ => new RecurrenceSet(string.Empty)),
        new("StartingDay", "<day:EachDay>", match => match.Get<RecurrenceSet>("day")),
        new("StartingDay", "daily", _ => new RecurrenceSet(string.Empty)),
        new("EachDay", $"{Every} (other|alternate)? <w:Weekday>", Weekday),
        new("EachDay", "on? <w:WeekdayPlural>", Weekday),
        new("EachDay", $"{Every} <date:MonthDay>", match => new RecurrenceSet(match.Get<Temporal>("date").Timex)),
        new("EachDay", $"{Every} <date:NumericDate>", match => new RecurrenceSet(match.Get<Temporal>("date").Timex)),
        new("Set", $"(on? the)? <n:Ordinal> day? (of|in)? {Every} month", match => match.Number("n") <= 31 && !match.Contains("on") ? new RecurrenceSet($"XXXX-XX-{match.Number("n"):D2}") : null),
        new("Set", "<day:EachDay>", match => match.Get<RecurrenceSet>("day") is { Timex.Length: > 0 } day ? day : null),
        new("Set", "<day:StartingDay> (at|,)? <time:Time>", WithTime),
        new("Set", "<day:StartingDay> at <time:BareHour>", WithTime),
        new("Set", "<time:Time> (on|,)? <day:EachDay>", WithTime),
        new("Set", "<day:EachDay> <range:LooseTimeRange>", WithRange),
        new("Set", "<range:LooseTimeRange> <day:EachDay>", WithRange),
        new("Unresolved", "<time:BareHour> on? <day:EachDay>", match => match.Follows("at") ? new Unresolved("set") : null),
        new("Set", "<w:Weekday> <part:PartPlural>", match => match.Passage.WordAt(match.Start) is "sun" or "sat" ? null : new RecurrenceSet($"XXXX-WXX-{match.Number("w")}{match.Get<DayPart>("part").Timex}")),

        new("Set", $"{Every} <w:Weekday> <part:DayPart>", match => new RecurrenceSet($"XXXX-WXX-{match.Number("w")}{match.Get<DayPart>("part").Timex}")),
        new("Set", "<w:Weekday> <part:PartPlural> at? <time:Time>", OnMornings),
        new("Set", "<w:Weekday> <part:PartPlural> at <time:BareHour>", OnMornings),

        new("EachPart", $"{Every} (other|alternate)? <part:DayPart>", match => match.Get<DayPart>("part")),
        new("EachPart", "on? <part:PartPlural>", match => match.Get<DayPart>("part")),
        new("Set", "<part:EachPart>", match => new RecurrenceSet(match.Get<DayPart>("part").Timex)),
        new("Set", "<part:EachPart> (at|,)? <time:Time>", AtPart),
        new("Set", "<part:EachPart> at <time:BareHour>", AtPart),
        new("Set", "<time:Time> <part:EachPart>", AtPart),
        .. Values.Select(value => new Rule("Set", $"{Every} <value:{value}>", match => new RecurrenceSet(match.Get<Temporal>("value").Timex))),
    ];

    private static RecurrenceSet AtPart(Match match)
    {
        var (time, part) = (match.Get<Temporal>("time"), match.Get<DayPart>("part"));
        var isSaid = time.Clock == null || (part.Code == "NI" && time.Half != Meridiem.Either);
        return new(isSaid ? time.Timex : time.Clock.In(part).Timex);
    }

    /// <summary>The times of both ends on each such day.</summary>
    private static RecurrenceSet WithRange(Match match)
    {
        var day = match.Get<RecurrenceSet>("day").Timex;
        var parts = match.Get<Temporal>("range").Timex.Trim('(', ')').Split(',');
        return new(Timex.OfRange(day + parts[0], day + parts[1], parts[2]));
    }

    private static RecurrenceSet OnMornings(Match match)
    {
        var time = DateTimes.HalfOfDay.Choose(match.Get<Temporal>("time"), match.Get<DayPart>("part"));
        return new RecurrenceSet($"XXXX-WXX-{match.Number("w")}{time.Timex}");
    }

    private static RecurrenceSet Of(Match match, int count) => new(Duration.Of(count, Units.Words[match.Word("unit")]).Timex);

    private static RecurrenceSet Weekday(Match match) => new($"XXXX-WXX-{match.Number("w")}");

    private static RecurrenceSet WithTime(Match match) => new(match.Get<RecurrenceSet>("day").Timex + match.Get<Temporal>("time").Timex);

    private static RecurrenceSet Periodic(Match match)
    {
        var times = match.Word("times") switch { "semi" => 0.5m, "bi" => 2m, "tri" => 3m, _ => 1m };
        return match.Word("period") switch
        {
            "weekly" => Make(times, Units.Week),
            "monthly" => Make(times, Units.Month),
            "quarterly" => Make(times * 3, Units.Month),
            _ => Make(times, Units.Year),
        };
    }

    private static RecurrenceSet Prefixed(Match match) => match.Word("period") switch
    {
        "biweekly" => Make(2, Units.Week),
        "bimonthly" => Make(2, Units.Month),
        "biannual" or "biannually" => Make(2, Units.Year),
        _ => Make(0.5m, Units.Year),
    };

    private static RecurrenceSet Make(decimal count, Unit unit) => new(Duration.Of(count, unit).Timex);
}
