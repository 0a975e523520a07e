using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Ranges of the clock: "in the morning", "after dinner", "from 5 to 6pm", "between 0730-0930".</summary>
internal static class TimeRangeRules
{
    private const string To = "(to|till|til|until|through|thru|-|\\~|–|—)";
    private const string ToOrAnd = "(and|to|till|til|until|through|thru|-|\\~|–|—)";

    public static IEnumerable<Rule> All =>
    [
        new("TimeRange", "<part:DayPart>", match => match.Get<DayPart>("part").AsTimeRange()),
        new("TimeRange", "in the <part:DayPart>", match => match.Get<DayPart>("part").AsTimeRange()),
        new("TimeRange", "in <part:DayPart>", match => match.Get<DayPart>("part").Mod != null ? null : match.Get<DayPart>("part").AsTimeRange()),
        new("TimeRange", "<meal:Meal>", match => match.Get<DayPart>("meal").AsTimeRange()),
        new("TimeRange", "mod=(before|after) <meal:MealName>", BesideMeal),
        new("TimeRange", "around <meal:MealName>", match => match.Get<DayPart>("meal").AsTimeRange() with { Mod = "approx" }),
        new("Meal", "at <meal:MealName>", match => match.Get<DayPart>("meal")),
        new("Meal", "at? <meal:MealName> -? time", match => match.Get<DayPart>("meal")),
        new("Meal", "at? (lunchtime|dinnertime)", match => match.Contains("lunchtime") ? new DayPart("MEL", 11, 13) : new DayPart("MED", 16, 20)),
        new("MealName", "breakfast", _ => new DayPart("MEB", 8, 12)),
        new("MealName", "brunch", _ => new DayPart("MER", 8, 12)),
        new("MealName", "(lunch|lunchtime)", _ => new DayPart("MEL", 11, 13)),
        new("MealName", "(dinner|dinnertime|supper)", _ => new DayPart("MED", 16, 20)),

        new("TimeRange", $"from? <a:RangeTime> {To} <b:RangeTime>", match => IsClear(match) ? Build(match) : null),
        new("TimeRange", $"between <a:BetweenTime> {ToOrAnd} <b:BetweenTime>", match => IsClear(match) ? Build(match) : null),
        new("LooseTimeRange", $"(from|at)? <a:RangeTime> {To} <b:RangeTime>", Build),
        new("LooseTimeRange", $"between <a:BetweenTime> {ToOrAnd} <b:BetweenTime>", Build),
        new("RangeTime", "<t:Time>", match => match.Get<Temporal>("t")),
        new("BetweenTime", "<t:RangeTime>", match => match.Get<Temporal>("t")),
        new("BetweenTime", "<t:Military>", match => match.Follows("/", "-") && match.Passage.IsNumber(match.Start - 2) && !match.Passage.WordAt(match.Start - 2).StartsWith('0') ? null : match.Get<TimeOfDay>("t").AsTime()),
        new("RangeTime", "at? <t:BareHour>", match => match.Get<Temporal>("t")),
    ];

    private static Temporal Build(Match match) => NumberWords.HaveCompound(match) ? null : TimeRangeBuilder.Build(match.Get<Temporal>("a"), match.Get<Temporal>("b"));

    /// <summary>"two to four people" has no sign of the clock; "4:00 to 7" and "5 to 6pm" have.</summary>
    private static bool IsClear(Match match)
    {
        var (a, b) = (match.Get<Temporal>("a"), match.Get<Temporal>("b"));
        return (!IsBareHour(a) || !IsBareHour(b)) || (match.Follows("at") && (!a.IsTwelveHour || !b.IsTwelveHour)) || a.Timex.Contains(':', StringComparison.Ordinal) || b.Timex.Contains(':', StringComparison.Ordinal)
            || match.Contains("clock") || match.Contains("oclock") || match.Contains("ampm");
    }

    private static bool IsBareHour(Temporal time) => time is { Half: Meridiem.Either, Clock: { Minute: null } clock } && time.IsTwelveHour == clock.IsTwelveHour;

    private static Temporal BesideMeal(Match match)
    {
        var isAfter = match.Word("mod") == "after";
        var range = match.Get<DayPart>("meal").AsTimeRange();
        var edge = isAfter ? range.Past.End : range.Past.Start;
        return range with
        {
            Mod = match.Word("mod"),
            Past = Interval.At(edge),
            Future = Interval.At(edge),
            Open = isAfter ? OpenEnd.End : OpenEnd.Start,
        };
    }
}
