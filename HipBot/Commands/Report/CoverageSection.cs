using System.Xml.Linq;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Which written cases exercise which rules, and which rules none does.</summary>
internal static class CoverageSection
{
    private const int MostNamed = 6;

    public static XElement Of(ReportContext context) => context.Coverage is not { } coverage
        ? Section("cases", "Written cases", El("p", "No cases were run for this page. Name files of vignettes with --vignettes to see which rules they exercise."))
        : Section(
            "cases",
            "Written cases",
            El("p", $"{coverage.Cases.Count} cases were talked through with the whole bot. A rule without a case is marked."),
            Table(
                ["rule", "level", "cases"],
                Rules(context).Select(rule => new object[] { rule.Name, rule.Level is { } level ? context.Pill(level) : "not for this bot", CasesOf(context, rule.Name) })),
            El("h3", "How each case ended"),
            Table(
                ["case", "what was written first", "level", "as expected"],
                coverage.Cases.Select(one => new object[]
                {
                    El("span", Id("case-" + one.Result.Vignette.Id), one.Result.Vignette.Id),
                    one.Result.Vignette.Opening,
                    one.Result.Outcome.Level is { } level ? context.Pill(level) : "none",
                    one.Result.IsLevelRight ? "yes" : one.Result.IsUnderTriaged ? "no, less urgent than is safe" : "no, more urgent",
                })));

    /// <summary>The cases of a rule, by their ids; marked where there is none.</summary>
    public static XElement CasesOf(ReportContext context, string rule)
    {
        if (context.Coverage is not { } coverage)
        {
            return El("span", Class("muted"), "not run");
        }

        var cases = coverage.Of(rule);
        return cases.Count == 0
            ? El("span", Class("missing"), "no case")
            : El("span", [.. cases.Take(MostNamed).SelectMany(id => new object[] { Link("case-" + id, id), " " }), cases.Count > MostNamed ? $"and {cases.Count - MostNamed} more" : string.Empty]);
    }

    private static IEnumerable<(string Name, LevelOfCare? Level)> Rules(ReportContext context)
    {
        var model = context.Knowledge.Triage;
        return model.RedFlags.SelectMany(flag => flag.Cases.Select(row => (RuleNames.Of(flag.Id, row.Id), (LevelOfCare?)row.Level)))
            .Concat(model.LevelRules.Select(rule => (rule.Id, (LevelOfCare?)rule.Level)))
            .Concat(model.Conditions.SelectMany(condition => condition.Raises).Select(rule => (rule.Id, (LevelOfCare?)rule.Level)))
            .Concat(model.OutOfScope.Select(rule => (rule.Id, (LevelOfCare?)null)));
    }
}
