using System.Text.Json;
using System.Xml.Linq;
using HipBot.Knowledge;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Danger signs, levels of care, emergency numbers, and cautions.</summary>
internal static class DangerSections
{
    public static XElement RedFlags(ReportContext context) => Section(
        "red-flags",
        "Danger signs",
        El("p", "Every message is screened for these before anything else. A sign can only raise the level of care; the most urgent case that holds counts."),
        context.Knowledge.RedFlags.All.Select(flag => RedFlag(flag, context)));

    public static XElement Levels(ReportContext context) => Section(
        "levels",
        "Levels of care",
        Table(
            ["level", "what the person reads", "source"],
            context.Knowledge.Levels.All.Select(level => new object[] { context.Pill(level.Id), level.Text, context.Cite(level.Source, null) })),
        El("h3", "Rules that hold whatever the cause"),
        Table(
            ["at least", "when", "the person reads", "source", "agreed"],
            context.Knowledge.Levels.Rules.Select(rule => new object[]
            {
                context.Pill(rule.Level), context.Rules.Of(rule.When), rule.Text, context.Cite(rule.Source, rule.Standing), Tick(),
            })),
        El("p", El("strong", "On every card: "), context.Say(context.Knowledge.Levels.SafetyNet)),
        El("h3", "Not for this bot"),
        Table(
            ["when", "the person reads", "source"],
            context.Knowledge.OutOfScope.Select(row => new object[] { context.Rules.Of(row.When), row.Say, context.Cite(row.Source, null) })));

    public static XElement Numbers(ReportContext context) => Section(
        "numbers",
        "Emergency numbers",
        El("p", "{emergency} and {today} in the levels' texts stand for these. Where no country is known, the first row is used."),
        Table(
            ["country", "emergency", "advice line", "to be seen today", "source"],
            context.Knowledge.Emergency.All.Select(row => new object[]
            {
                row.Region.Length == 0 ? "elsewhere" : row.Region, row.InSentence, $"{row.AdviceName} {row.Advice}".Trim(), row.Today, context.Cite(row.Sources, null),
            })));

    public static XElement Cautions(ReportContext context) => Section(
        "cautions",
        "Medicines, and who must not manage alone",
        El("p", "Shown with the advice of whom they concern. Information only: no dose of a prescribed medicine, and never to stop one."),
        Table(
            ["when", "the person reads", "source", "agreed"],
            context.Knowledge.Cautions.All.Select(caution => new object[]
            {
                CautionWhen(caution, context), caution.Text, context.Cite(caution.Source, caution.Standing), Tick(),
            })));

    private static XElement CautionWhen(Caution caution, ReportContext context) => El(
        "div",
        caution.When is { } when ? context.Rules.Of(when) : string.Empty,
        caution.Flags is { } flags
            ? El("div", [El("em", "with "), string.Join(", ", flags.Select(flag => context.Knowledge.RedFlags.Find(flag)?.Name ?? flag))])
            : string.Empty);

    private static XElement RedFlag(RedFlagText flag, ReportContext context) => El(
        "article",
        Id("flag-" + flag.Id),
        El("h3", flag.Name, " ", El("code", flag.Id)),
        El("dl",
            El("dt", "Asked"), El("dd", flag.Ask),
            El("dt", "Told"), El("dd", flag.Say),
            El("dt", "Because"), El("dd", flag.Why),
            El("dt", "Source"), El("dd", context.Cite(flag.Source, flag.Standing)),
            El("dt", "Speaks against it"), El("dd", Negatives(flag.PertinentNegatives, context))),
        Table(
            ["level", "holds when", "written cases", "agreed"],
            flag.Cases.Select(row => new object[]
            {
                context.Pill(row.Level), context.Rules.Of(row.When), CoverageSection.CasesOf(context, RuleNames.Of(flag.Id, row.Id)), Tick(),
            })));

    private static XElement Negatives(IReadOnlyList<JsonElement> negatives, ReportContext context) =>
        negatives.Count == 0 ? El("span", "nothing that could be asked") : List(negatives.Select(context.Rules.Of));
}
