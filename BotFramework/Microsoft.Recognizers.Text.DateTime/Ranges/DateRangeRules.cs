using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>All that counts as a range of days, in one category.</summary>
internal static class DateRangeRules
{
    private static readonly string[] Kinds = ["Period", "FromTo", "PartOfPeriod", "RestOfPeriod", "Season", "Decade", "DurationRange"];

    public static IEnumerable<Rule> All =>
        Kinds.Select(kind => new Rule("DateRange", $"<value:{kind}>", match => Keep(match, TemporalKind.DateRange)));

    private static Temporal Keep(Match match, TemporalKind kind) => match.Get<Temporal>("value") is { } value && value.Kind == kind ? value : null;
}
