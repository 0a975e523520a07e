using System.Xml.Linq;
using HipBot.Cards;
using HipBot.Knowledge;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Questions, exercises, contributing factors, what is left out, and the sources.</summary>
internal static class OtherSections
{
    public static XElement Questions(ReportContext context) => Section(
        "questions",
        "Questions",
        El("p", "At most ", context.Knowledge.Questions.Limits.MostQuestions, " are asked of one person: those that could show a danger first, then those that tell the likely causes apart."),
        Table(
            ["question", "why, as the person reads it", "must be asked when", "answers", "source"],
            context.Knowledge.Questions.All.Select((row, i) => new object[]
            {
                El("div", row.Text, El("div", Class("muted"), row.Rephrased)),
                row.Why,
                row.Screen is { } screen ? context.Rules.Of(screen) : "never for safety alone",
                string.Join(" · ", context.Knowledge.Questions.Put[i].Choices.Select(choice => choice.Label)),
                context.Cite(row.Source, null),
            })));

    public static XElement Exercises(ReportContext context) => Section(
        "exercises",
        "Exercises",
        context.Knowledge.Exercises.All.Select(exercise => El(
            "article",
            Id("exercise-" + exercise.Id),
            El("h3", exercise.Name, " ", El("code", exercise.Id)),
            El("p", exercise.Purpose, " ", context.Cite(exercise.Sources, null)),
            El("p", El("strong", "Start: "), DoseText.Line(exercise.Dose, context.Knowledge.Exercises.Words), $"; pain up to {exercise.PainLimit} of 10. ", El("strong", "Set-up: "), exercise.SetUp),
            El("ol", [.. exercise.Steps.Select(step => El("li", step))]),
            El("p", El("strong", "Think of: "), exercise.Cue, " ", El("strong", "Feel: "), exercise.Feel, " ", El("strong", "Mistakes: "), string.Join(" ", exercise.Mistakes)),
            El("p", El("strong", "Stop: "), exercise.Stop, " ", El("strong", "When not to: "), exercise.NotWhen, " ", El("strong", "Easier: "), exercise.Easier, " ", El("strong", "Harder: "), exercise.Harder),
            exercise.NotFor.Count + exercise.NotWith.Count == 0 ? string.Empty : El("p", El("strong", "Never with: "), string.Join(", ", exercise.NotFor.Select(id => context.Knowledge.Conditions.Find(id)?.Name ?? id).Concat(exercise.NotWith))),
            Tick("agreed"))));

    public static XElement Running(ReportContext context) => Section(
        "running",
        "The way back to running",
        El("p", "Each stage twice cleanly before the next. ", context.Cite(["RTR"], null)),
        Table(
            ["stage", "run, minutes", "walk, minutes", "times"],
            context.Knowledge.Programmes.RunStages.Select((stage, i) => new object[] { i + 1, stage.RunMinutes, stage.WalkMinutes, stage.Repeats })));

    public static XElement Factors(ReportContext context) => Section(
        "factors",
        "Contributing factors",
        Table(
            ["factor", "what is said", "advice"],
            context.Knowledge.Factors.All.Select(factor => new object[] { factor.Name, context.Say(factor.Say), context.Say(factor.Advice) })));

    public static XElement Omissions(ReportContext context) => Section(
        "omissions",
        "Left out on purpose",
        Table(
            ["what", "why", "source"],
            context.Knowledge.Omissions.Select(omission => new object[] { El("code", omission.Id), omission.Reason, context.Cite(omission.Source, null) })));

    public static XElement Terms(ReportContext context) => Section(
        "terms",
        "Terms in the rules",
        Table(
            ["term", "means"],
            context.Knowledge.Terms.Select(term => new object[] { term.Meaning, context.Rules.Of(term.Rule) })));

    public static XElement Sources(ReportContext context) => Section(
        "sources",
        "Sources",
        Table(
            ["key", "source", "standing", "where"],
            context.Knowledge.Sources.All.Select(source => new object[]
            {
                El("span", Id("source-" + source.Id), source.Id), source.Title, ReportContext.Mark(source.Standing), source.Address,
            })));
}
