using System.Globalization;
using System.Xml.Linq;
using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>The causes, with evidence, level, advice and programme.</summary>
internal static class ConditionSections
{
    public static XElement Of(ReportContext context) => Section(
        "conditions",
        "Causes",
        El("p", "Grades say how far a sign moves the likelihood: 1 weak, 2 moderate, 3 strong, 4 defines the cause; negative grades speak against it. "
            + "They stand for likelihood ratios of 1.6, 3, 7 and 40, or their inverse: our conversion, to be confirmed. Signs of one group count once each way."),
        context.Knowledge.Conditions.All.Select(condition => One(condition, context)));

    private static XElement One(Condition condition, ReportContext context) => El(
        "article",
        Class("condition"),
        Id("condition-" + condition.Id),
        El("h3", condition.Name, " ", El("code", condition.Id)),
        El("p", Class("facts"), $"Also called {condition.AlsoCalled}. {Group(condition.Group)} {Frequency(condition.Frequency)} Usual level: ", context.Pill(condition.Level)),
        El("p", Class("plain"), context.Say(condition.PlainWords)),
        Statements("Why it comes", condition.Reasons, context),
        Statements("What to do", condition.Do, context),
        Statements("What to leave", condition.DoNot, context),
        Statements("How long it takes", [condition.Recovery], context),
        Statements("How to keep it away", condition.Prevention, context),
        condition.Raises.Count == 0 ? string.Empty : Raises(condition, context),
        condition.Evidence.Count == 0 ? string.Empty : Evidence(condition, context),
        context.Knowledge.Programmes.For(condition.Id) is { } programme ? Programme(programme, context) : El("p", Class("muted"), "No programme: the bot gives no exercises for this."),
        El("p", Tick("agreed"), Tick("to be changed:"), El("span", Class("line"))));

    private static object Statements(string heading, IReadOnlyList<Statement> statements, ReportContext context) =>
        statements.Count == 0 ? string.Empty : El("div", El("h4", heading), List(statements.Select(context.Say)));

    private static XElement Raises(Condition condition, ReportContext context) => El(
        "div",
        El("h4", "More urgent than usual"),
        Table(
            ["level", "when", "the person reads", "source"],
            condition.Raises.Select(raise => new object[] { context.Pill(raise.Level), context.Rules.Of(raise.When), raise.Text, context.Cite(raise.Source, raise.Standing) })));

    private static XElement Evidence(Condition condition, ReportContext context) => El(
        "details",
        new XAttribute("open", "open"),
        El("summary", "Evidence"),
        El("p", "Place of pain: ", string.Join(", ", condition.Sites.Select(site => $"{Place(site.Key, context)} {Grade(site.Value)}")), $"; anywhere else {Grade(condition.Elsewhere)}. ", ReportContext.Mark(SourceStanding.Judgement)),
        Table(
            ["group", "sign", "there", "denied", "not named", "source"],
            condition.Evidence.Select(row => new object[]
            {
                row.Group, context.Rules.Of(row.When), Grade(row.Present), Grade(row.Absent), Grade(row.Unmentioned), context.Cite(row.Source, row.Standing),
            })));

    private static XElement Programme(Programme programme, ReportContext context) => El(
        "details",
        new XAttribute("open", "open"),
        El("summary", programme.Title),
        El("p", context.Say(programme.Aim)),
        El("p", El("strong", "Pain rule: "), context.Say(programme.PainRule)),
        programme.Phases.Select(phase => Phase(phase, context)),
        List(programme.Advice.Select(advice => El("span", El("strong", advice.Topic + ": "), advice.Text, " ", context.Cite(advice.Source, null)))));

    private static XElement Phase(ProgrammePhase phase, ReportContext context) => El(
        "div",
        El("h4", $"{context.Knowledge.Programmes.PhaseNames[phase.Kind]}, weeks {Weeks(phase)}"),
        El("p", context.Say(phase.Goal)),
        El("p", El("strong", "Running: "), context.Say(phase.Running)),
        Table(
            ["exercise", "dose"],
            phase.Exercises.Select(exercise => new object[]
            {
                Link("exercise-" + exercise.Exercise, context.Knowledge.Exercises.Find(exercise.Exercise)?.Name ?? exercise.Exercise),
                DoseText.Line(exercise.Dose, context.Knowledge.Exercises.Words),
            })),
        phase.MoveOn.Count == 0 ? string.Empty : El("div", El("em", "On to the next phase when"), List(phase.MoveOn.Select(context.Say))));

    private static string Weeks(ProgrammePhase phase) =>
        phase.ToWeek == 0 ? $"{Number(phase.FromWeek)} on" : $"{Number(phase.FromWeek)} to {Number(phase.ToWeek)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Place(string site, ReportContext context) =>
        context.Knowledge.Phrases.Of(new Finding(SlotIds.Location, site, FindingState.Present))?.Replace("it hurts ", "", StringComparison.Ordinal) ?? site;

    private static string Grade(int grade) => grade == 0 ? "·" : grade.ToString("+0;−0", CultureInfo.InvariantCulture);

    private static string Group(CareGroup group) => group switch
    {
        CareGroup.SelfManagement => "May be managed alone.",
        CareGroup.Refer => "Explained and referred.",
        CareGroup.Emergency => "Sent to emergency care.",
        _ => "Not for this bot.",
    };

    private static string Frequency(Frequency frequency) => frequency switch
    {
        HipBot.Knowledge.Frequency.Common => "Common among runners.",
        HipBot.Knowledge.Frequency.Fair => "Fairly common among runners.",
        HipBot.Knowledge.Frequency.Uncommon => "Uncommon among runners.",
        _ => "Rare among runners.",
    };
}
