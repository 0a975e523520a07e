using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>All that counts as a range of days, in one category.</summary>
internal static class DateRangeRules
{
    private static readonly string[] Kinds = ["Period", "FromTo", "PartOfPeriod", "RestOfPeriod", "Season", "Decade", "DurationRange"];

    public static IEnumerable<Rule> All =>
        Kinds.Select(kind => new Rule("DateRange", $"<value:{kind}>", Keep));

    private static Temporal Keep(Match match) =>
        match.Get<Temporal>("value") is { Kind: TemporalKind.DateRange } value ? value : null;
}
