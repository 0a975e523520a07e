using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Ranges from now on as long as a duration: "within 5 days", "within the next hour".</summary>
internal static class WithinRules
{
    public static IEnumerable<Rule> All =>
    [
        new("DurationRange", "within the? <order:Order>? <d:Duration>", Within),
        new("DurationRange", "within <d:TheUnit>", Within),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year|hour|minute)", WithinSingle),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year) and? <rest:Duration>", WithinSeveral),
    ];

    private static Temporal Within(Match match) =>
        LeadsToDay(match) || Nights.AreCounted(match) || match.Get<RelativeOrder>("order") is { Shift: <= 0 }
            ? null
            : DurationRanges.FromNow(match.Reference, match.Get<Duration>("d"));

    /// <summary>"within 5 days before tomorrow" is about that day.</summary>
    private static bool LeadsToDay(Match match) =>
        match.Precedes("ago") || (!match.Get<Duration>("d").HasTime && Anchor.IsNamedAfter(match));

    private static Temporal WithinSingle(Match match) => match.Get<RelativeOrder>("order").Shift > 0
        ? DurationRanges.FromNow(match.Reference, Duration.Of(1, Units.Words[match.Word("unit")]))
        : null;

    private static Temporal WithinSeveral(Match match)
    {
        var first = new DurationPart(1, Units.Words[match.Word("unit")]);
        var rest = match.Get<Duration>("rest");
        return match.Get<RelativeOrder>("order").Shift > 0 ? DurationRanges.FromNow(match.Reference, new Duration([first, .. rest.Parts])) : null;
    }
}
