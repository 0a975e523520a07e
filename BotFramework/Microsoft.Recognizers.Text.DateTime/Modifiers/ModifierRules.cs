using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.DateTimes;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Ranges;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Modifiers;

/// <summary>Words that open a range at one end or loosen a value: "since Sunday", "2016 or later", "around 1pm", "more than an hour".</summary>
internal static class ModifierRules
{
    private const string Or = "((on|in|at) or)";
    private const string OrAt = "(or (on|in|at))";
    private const string Before = "(before|in advance of|prior to|no later than|earlier than|sooner than|ending with|ending on|by|till|until|til|less than|\\<)";
    private const string After = "(after|later than|greater than|year greater than|\\>)";

    private static readonly string[] Kinds = ["DateTimeRange", "DateTime", "DateRange", "ThePart", "TimeRange", "Date", "Time", "BareTime", "Around"];

    /// <summary>The rules; where <paramref name="isExperimental"/>, a "from" without a "to" opens a range as well.</summary>
    public static IEnumerable<Rule> All(bool isExperimental) => isExperimental
        ? Rules.Append(new Rule("Since", "from", match => match))
        : Rules;

    private static IEnumerable<Rule> Rules =>
    [
        new("Until", $"({Or} {Before}|{Before} {OrAt}|as late as|\\< =|(less|earlier|sooner) than or equal to)", match => match),
        new("Before", Before, match => IsTag(match) ? null : match),
        new("Since", $"({Or} {After}|{After} {OrAt}|since|after or equal to|{After} or equal to|starting (from|on|with)|starting|beginning on?|as early as|\\> =)", match => match),
        new("After", After, match => IsTag(match) ? null : match),

        new("Modified", "<mod:Until> the? <value:Modifiable>", match => Apply(match, "until")),
        new("Modified", "<mod:Before> the? <value:Modifiable>", match => Apply(match, "before")),
        new("Modified", "<mod:Since> the? <value:Modifiable>", match => Apply(match, "since")),
        new("Modified", "<mod:After> the? <value:Modifiable>", match => Apply(match, "after")),
        new("Modified", "<value:Modifiable> (or|and) (later|greater|after|above)", match => IsSuffix(match) ? Apply(match, "since") : null),
        new("Modified", "<value:Modifiable> (or|and) (earlier|before|below)", match => IsSuffix(match) && !(match.Passage.WordAt(match.End - 1) == "earlier" && match.Get<Temporal>("value").Grain == Grain.Year) ? Apply(match, "until") : null),
        new("Around", "(around|circa) the? <value:Modifiable>", Around),
        new("Modified", "<value:Around>", match => match.Get<Temporal>("value")),
        new("Modified", "(to|till|until) date", ToDate),

        new("Modified", "<date:Date> (<mod:After>|<mod:Before>) <time:Time>", OnDate),
        new("Modified", "more than <date:Ago>", Beyond),
        new("Modified", "less than <d:Duration> (after|from) <date:NamedDay>", match => match.Contains("yesterday") ? null : Between(match)),
        new("Modified", "less than <d:Duration> (ago|later|from now)", Between),
        new("Modified", "within <d:Duration> (after|from) today", Between),

        .. Kinds.Select(kind => new Rule("Modifiable", $"<value:{kind}>", match => match.Get<Temporal>("value"))),
        new("BareTime", "<t:BareHour>", match => match.Follows("around", "circa", "at") && IsPlainHour(match) ? match.Get<Temporal>("t") : null),
    ];

    private static Temporal Apply(Match match, string mod) => IsWrongPair(match) || IsFromTo(match) ? null : Bounds.Apply(match.Get<Temporal>("value"), mod);

    /// <summary>"by the hour", "less than 2018 people": only dates and years of their own bear every modifier.</summary>
    private static bool IsWrongPair(Match match) =>
        match.Passage.WordAt(match.Start) == "less" && match.Get<Temporal>("value").Grain != Grain.Year;

    /// <summary>A sign that closes or opens a tag, or stands in an arrow, compares nothing.</summary>
    private static bool IsTag(Match match)
    {
        var before = match.Start - 1;
        return match.Passage.WordAt(match.Start) is "<" or ">"
            && match.Passage.IsGlued(match.Start)
            && (match.Passage.IsWord(before) || match.Passage.IsNumber(before) || match.Passage.WordAt(before) is "<" or ">");
    }

    /// <summary>"from" already belongs to a range with two ends.</summary>
    private static bool IsFromTo(Match match) =>
        match.Passage.WordAt(match.Start) == "from" && match.Get<Temporal>("value").Timex.StartsWith('(');

    private static bool IsSuffix(Match match) =>
        !match.Precedes("than") && !match.Passage.IsNumber(match.End)
        && !Openers.Contain(match.Passage.WordAt(match.End)) && !(match.Passage.WordAt(match.End) is "lunch" or "lunchtime" or "dinner" or "breakfast" or "supper" or "brunch" or "noon" or "midnight" or "today" or "tomorrow" or "yesterday")
        && !Names.Months.ContainsKey(match.Passage.WordAt(match.End)) && !Names.Weekdays.ContainsKey(match.Passage.WordAt(match.End));

    private static bool IsPlainHour(Match match) =>
        !match.Precedes("%", "percent", ":", "-", "/") && !(match.Precedes(".", ",") && match.Passage.IsGlued(match.End + 1) && match.Passage.IsNumber(match.End + 1)) && !Units.Words.ContainsKey(match.Passage.WordAt(match.End));

    private static Temporal Around(Match match) =>
        match.Get<Temporal>("value") is { Mod: null or "start" or "mid" or "end" } value
        ? !value.IsResolved ? value : value with { Mod = value.Mod == null ? "approx" : $"approx-{value.Mod}" }
        : null;

    private static Temporal ToDate(Match match) => match.Follows("-", "up", "equals", "equal") || match.Passage.IsNumber(match.End)
        ? null
        : new Temporal(TemporalKind.DateRange, "PRESENT_REF", Interval.At(match.Reference.Date), Interval.At(match.Reference.Date)) { Mod = "before", Open = OpenEnd.Start };

    private static Temporal OnDate(Match match)
    {
        var moment = Joining.Join(match.Get<Temporal>("date"), match.Get<Temporal>("time"));
        var isAfter = match.Passage.WordAt(match.Get<Match>("mod").Start) is "after" or "later" or "greater" or ">";
        return Bounds.Apply(moment, isAfter ? "after" : "before") with { SourceEntity = null };
    }

    /// <summary>More than so long before a day lies before that; less than so long lies between.</summary>
    private static Temporal Beyond(Match match)
    {
        var date = match.Get<Temporal>("date");
        var isBack = match.Contains("ago") || match.Contains("before") || match.Contains("earlier");
        var isFromDay = match.Contains("before") || match.Contains("after") || match.Contains("from");
        var last = match.Passage.WordAt(match.End - 1);
        return isFromDay && (!Anchor.IsNamed(last) || (last == "tomorrow" && match.Contains("before"))) ? null : Bounds.Apply(date, isBack ? "before" : "after") with { SourceEntity = null };
    }

    private static Temporal Between(Match match)
    {
        var duration = match.Get<Duration>("d");
        var anchor = match.Has("date") ? match.Get<Temporal>("date").Future.Start : match.Reference.Date;
        var edge = anchor?.Plus(duration, match.Contains("ago") ? -1 : 1);

        // The other end is as many days away as the duration is counted, with months of 30 and years of 365.
        return duration.HasTime ? null
            : match.Contains("ago") ? DurationRanges.Range(edge, edge?.PlusDays((double)duration.Days), duration.Timex)
            : DurationRanges.Range(edge?.PlusDays(-(double)duration.Days), edge, duration.Timex);
    }
}
