using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Durations as results of their own: "3 hours", "for the hour", "more than an hour".</summary>
internal static class DurationRules
{
    public static IEnumerable<Rule> All =>
    [
        new("PlainDuration", "<d:Duration>", match => (match.Precedes("ago") && !Nights.AreCounted(match)) || match.Get<Duration>("d").SingleUnit == Units.Weekday ? null : match.Get<Duration>("d")),
        new("TheUnit", "the unit=(hour|minute)", match => Duration.Of(1, Units.Words[match.Word("unit")])),
        new("PlainDuration", "<d:TheUnit>", match => match.Get<Duration>("d")),
        new("PlainDuration", "around <d:Duration>", match => new ModifiedDuration(match.Get<Duration>("d"), "approx")),
        new("PlainDuration", "<mod:Before> <d:TheUnit>", match => new ModifiedDuration(match.Get<Duration>("d"), "before")),
        new("PlainDuration", "<mod:After> <d:TheUnit>", match => new ModifiedDuration(match.Get<Duration>("d"), "after")),
        new("PlainDuration", "<mod:Since> <d:TheUnit>", match => new ModifiedDuration(match.Get<Duration>("d"), "since")),
        new("PlainDuration", "around <d:TheUnit>", match => new ModifiedDuration(match.Get<Duration>("d"), "approx")),
        new("PlainDuration", "sign=(more|less) than <d:Duration>", match => Anchor.Follows(match) ? null : new ModifiedDuration(match.Get<Duration>("d"), match.Word("sign"))),

        // Where dates and times are kept apart, "next 3 days" is a length of time with a direction.
        new("DirectedDuration", "<d:Duration>", match => Direct(match, match.Get<Duration>("d"))),
        new("DirectedDuration", "unit=(hour|minute|second)", match => Direct(match, Duration.Of(1, Units.Words[match.Word("unit")]))),
    ];

    private static ModifiedDuration Direct(Match match, Duration duration) =>
        match.Follows("next", "upcoming", "coming", "following") ? new ModifiedDuration(duration, "after")
        : match.Follows("last", "past", "previous") ? new ModifiedDuration(duration, "before")
        : null;
}
