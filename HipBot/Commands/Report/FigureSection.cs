using System.Text.RegularExpressions;
using System.Xml.Linq;
using HipBot.Knowledge;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Every figure that nobody has read in its source, to be ticked off one by one.</summary>
internal static partial class FigureSection
{
    public static XElement Of(ReportContext context)
    {
        var figures = Figures(context).ToList();
        return Section(
            "figures",
            "Figures to confirm",
            El("p", $"{figures.Count} figures rest on memory or on the team's judgement. None of them is told to a person as a published number."),
            Table(["figure", "where", "standing", "confirmed"], figures.Select(figure => new object[] { figure.Text, figure.Where, ReportContext.Mark(figure.Standing), Tick() })),
            El("h3", "Weights of evidence"),
            Table(
                ["cause", "from memory", "by judgement", "read", "confirmed"],
                context.Knowledge.Conditions.All.Where(condition => condition.Evidence.Count > 0).Select(condition => new object[]
                {
                    Link("condition-" + condition.Id, condition.Name),
                    condition.Evidence.Count(row => row.Standing == SourceStanding.Memory),
                    condition.Evidence.Count(row => row.Standing == SourceStanding.Judgement),
                    condition.Evidence.Count(row => row.Standing == SourceStanding.Found),
                    Tick(),
                })));
    }

    /// <summary>The statements with a figure in them that are not backed by a source that was read.</summary>
    public static IEnumerable<(string Text, string Where, SourceStanding Standing)> Figures(ReportContext context)
    {
        var knowledge = context.Knowledge;
        var all = knowledge.Conditions.All
            .SelectMany(condition => condition.Statements.Select(statement => (statement.Text, condition.Name, statement.Source, statement.Standing)))
            .Concat(knowledge.Conditions.All.SelectMany(condition => condition.Raises.Select(raise => (raise.Text, condition.Name, raise.Source, raise.Standing))))
            .Concat(knowledge.Programmes.All.SelectMany(programme => programme.Statements().Select(statement => (statement.Text, programme.Title, statement.Source, statement.Standing))))
            .Concat(knowledge.Levels.Rules.Select(rule => (rule.Text, rule.Id, rule.Source, rule.Standing)))
            .Concat(knowledge.Cautions.All.Select(caution => (caution.Text, caution.Id, caution.Source, caution.Standing)))
            .Concat(knowledge.Factors.All.SelectMany(factor => new[] { factor.Say, factor.Advice }.Select(statement => (statement.Text, factor.Name, statement.Source, statement.Standing))));
        var figures = from row in all
                      let standing = context.StandingOf(row.Item3, row.Item4)
                      where standing != SourceStanding.Found && Digit().IsMatch(row.Item1)
                      select (row.Item1, row.Item2, standing);
        return figures
            .Distinct()
            .Concat(knowledge.Levels.Plausible.Select(row => ($"A cause that is not the likeliest counts for \"{row.Key.ToId()}\" from a probability of {row.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} on.", "levels", SourceStanding.Judgement)));
    }

    private static IEnumerable<Statement> Statements(this Programme programme) =>
        programme.Phases.SelectMany(phase => phase.MoveOn.Append(phase.Goal).Append(phase.Running)).Append(programme.Aim).Append(programme.PainRule);

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digit();
}
