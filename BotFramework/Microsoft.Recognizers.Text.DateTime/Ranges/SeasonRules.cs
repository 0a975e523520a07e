using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Seasons, which have a TIMEX but no dates: "next spring", "summer of 2016".</summary>
internal static class SeasonRules
{
    private const string Season = "season=(spring|summer|fall|autumn|winter)";

    public static IEnumerable<Rule> All =>
    [
        new("Season", $"<order:Order> {Season}", match => Make(match, match.Reference.Year + match.Get<RelativeOrder>("order").Shift)),
        new("Season", $"the? {Season} (of|,)? <y:Year>", match => Make(match, match.Number("y"))),
        new("Season", $"the? {Season} (of|,)? <order:Order> year", match => Make(match, match.Reference.Year + match.Get<RelativeOrder>("order").Shift)),
        new("Season", $"the {Season}", match => Make(match, null)),

        new("Season", Season, match => Make(match, null)),
    ];

    private static Temporal Make(Match match, int? year)
    {
        var code = Names.Seasons[match.Word("season")];
        return new Temporal(TemporalKind.DateRange, year == null ? code : $"{year:D4}-{code}", default, default);
    }
}
