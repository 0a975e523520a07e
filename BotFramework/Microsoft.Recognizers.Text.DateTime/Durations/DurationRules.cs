using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Durations as results of their own: "3 hours", "for the hour", "more than an hour".</summary>
internal static class DurationRules
{
    public static IEnumerable<Rule> All =>
    [
        new("PlainDuration", "<d:Duration>", match => match.Precedes("ago") ? null : match.Get<Duration>("d")),
        new("PlainDuration", "the unit=(hour|minute)", match => match.Follows("for") ? Duration.Of(1, Units.Words[match.Word("unit")]) : null),
        new("PlainDuration", "sign=(more|less) than <d:Duration>", match => new ModifiedDuration(match.Get<Duration>("d"), match.Word("sign"))),
    ];
}
