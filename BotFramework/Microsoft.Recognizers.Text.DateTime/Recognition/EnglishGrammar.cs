using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.DateTimes;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Modifiers;
using Microsoft.Recognizers.Text.DateTime.Ranges;
using Microsoft.Recognizers.Text.DateTime.Sets;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>All rules of English, and the categories that count as results, the first of them winning a tie.</summary>
internal static class EnglishGrammar
{
    private static readonly string[] Results =
    [
        "Modified", "Set", "DateTime", "DateTimeRange", "Date", "DateRange", "Time", "TimeRange", "HourAfterAt", "PlainDuration", "Unresolved",
    ];

    private static readonly string[] SplitResults = ["Set", "Date", "Period", "FromTo", "PartOfPeriod", "Time", "HourAfterAt", "DirectedDuration", "PlainDuration"];

    private static readonly Lazy<RuleBook> Exclusive = new(() => Build(false));
    private static readonly Lazy<RuleBook> Inclusive = new(() => Build(true));

    /// <summary>The rules; the experimental mode counts the last day, month or year of a range in.</summary>
    public static RuleBook For(DateTimeOptions options) =>
        (options.HasFlag(DateTimeOptions.ExperimentalMode) ? Inclusive : Exclusive).Value;

    public static string[] ResultsFor(DateTimeOptions options) => options.HasFlag(DateTimeOptions.SplitDateAndTime) ? SplitResults : Results;

    private static RuleBook Build(bool isInclusive) => new(
        [
            .. DurationRules.All,
            .. RelativeRules.All,
            .. SpecialDayRules.All,
            .. AgoRules.All,
            .. MonthDayRules.All,
            .. WeekdayRules.All,
            .. DayOfMonthRules.All,
            .. TimeRules.All,
            .. OrdinalPeriodRules.All,
            .. QuarterRules.All,
            .. PeriodRules.All,
            .. PartOfPeriodRules.All,
            .. FromToRules.All(isInclusive),
            .. SeasonRules.All,
            .. DurationRangeRules.All,
            .. WithinRules.All,
            .. DateRangeRules.All,
            .. TimeRangeRules.All,
            .. PartOfDateRules.All,
            .. DateTimeRules.All,
            .. DateTimeRangeRules.All,
            .. SetRules.All,
            .. ModifierRules.All(isInclusive),
        ],
        new Dictionary<string, Func<Chart, int, IEnumerable<Reading>>>
        {
            ["Integer"] = CardinalReader.Read,
            ["Ordinal"] = OrdinalReader.Read,
            ["Amount"] = AmountReader.Read,
            ["Year"] = YearReader.Read,
            ["ShortYear"] = DayReader.ReadShortYear,
            ["Month"] = NameReader.For(Names.Months),
            ["Weekday"] = NameReader.For(Names.Weekdays),
            ["WeekdayPlural"] = NameReader.For(Names.WeekdayPlurals),
            ["Day"] = DayReader.ReadAny,
            ["DayNumber"] = DayReader.ReadNumber,
            ["NumericDate"] = NumericDateReader.Read,
            ["Decade"] = DecadeReader.Read,
            ["Duration"] = DurationReader.Read,
            ["DayPart"] = DayPartReader.Read,
            ["PartPlural"] = DayPartReader.ReadPlural,
            ["Digital"] = ClockReader.ReadDigital,
            ["Dense"] = ClockReader.ReadDense,
            ["Military"] = ClockReader.ReadMilitary,
            ["Hour"] = ClockReader.ReadHour,
            ["Spoken"] = ClockReader.ReadSpoken,
            ["Meridiem"] = MeridiemReader.Read,
        });
}
