using System.Globalization;
using System.Text;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Commands;

/// <summary>Writes the knowledge base as one Markdown page: every rule, grade and text with its source and standing.</summary>
internal static class KnowledgeReport
{
    private const string Preface = """
        # HipBot: knowledge for review

        No clinician has signed this content yet. Standing: *found* was read for this page (at least the abstract), *memory* is
        known but was not read again, *judgement* is the team's own. Whatever is memory or judgement is to be confirmed.

        Grades stand for likelihood ratios: 1 for 1.6, 2 for 3, 3 for 7, 4 for 40 (what defines a condition); a negative grade for
        the inverse. Rows of one group count once each way.

        """;

    /// <summary>The page.</summary>
    public static string Write(KnowledgeBase knowledge)
    {
        var page = new StringBuilder(Preface);
        WriteRedFlags(page, knowledge);
        WriteLevels(page, knowledge);
        foreach (var condition in knowledge.Conditions.All)
        {
            WriteCondition(page, knowledge, condition);
        }

        WriteQuestions(page, knowledge);
        WriteFactors(page, knowledge);
        WriteOmissions(page, knowledge);
        WriteTerms(page, knowledge);
        WriteSources(page, knowledge);
        return page.ToString();
    }

    private static void WriteRedFlags(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Red flags");
        foreach (var flag in knowledge.RedFlags.All)
        {
            Heading(page, 3, $"{flag.Name} (`{flag.Id}`)");
            Line(page, $"Ask: {flag.Ask}", flag.Source, flag.Standing, knowledge);
            Line(page, $"Say: {flag.Say}", flag.Source, flag.Standing, knowledge);
            Line(page, $"Why: {flag.Why}", flag.Source, flag.Standing, knowledge);
            foreach (var row in flag.Cases)
            {
                page.AppendLine(CultureInfo.InvariantCulture, $"- **{row.Level.ToId()}** when {RuleWords.Of(row.When)}");
            }
        }
    }

    private static void WriteLevels(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Levels of care");
        foreach (var level in knowledge.Levels.All)
        {
            Line(page, $"**{level.Id.ToId()}**: {level.Title}. {level.Text}", level.Source, null, knowledge);
        }

        foreach (var rule in knowledge.Levels.Rules)
        {
            Line(page, $"at least **{rule.Level.ToId()}** when {RuleWords.Of(rule.When)}: {rule.Text}", rule.Source, rule.Standing, knowledge);
        }

        Line(page, $"Safety net: {knowledge.Levels.SafetyNet.Text}", knowledge.Levels.SafetyNet.Source, knowledge.Levels.SafetyNet.Standing, knowledge);
    }

    private static void WriteCondition(StringBuilder page, KnowledgeBase knowledge, Condition condition)
    {
        Heading(page, 2, $"{condition.Name} (`{condition.Id}`)");
        page.AppendLine(CultureInfo.InvariantCulture, $"{condition.AlsoCalled}; group {condition.Group}; usually {condition.Level.ToId()}; frequency {condition.Frequency}.").AppendLine();
        foreach (var statement in condition.Statements)
        {
            Line(page, statement.Text, statement.Source, statement.Standing, knowledge);
        }

        foreach (var raise in condition.Raises)
        {
            Line(page, $"**{raise.Level.ToId()}** when {RuleWords.Of(raise.When)}: {raise.Text}", raise.Source, raise.Standing, knowledge);
        }

        page.AppendLine().AppendLine("| group | sign | there | denied | not named | source |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        var sites = string.Join(", ", condition.Sites.Select(site => $"{site.Key} {site.Value}"));
        page.AppendLine(CultureInfo.InvariantCulture, $"| place | {sites}; elsewhere {condition.Elsewhere} | | | | HIPBOT; judgement |");
        foreach (var row in condition.Evidence)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {row.Group} | {RuleWords.Of(row.When)} | {row.Present} | {row.Absent} | {row.Unmentioned} | {Cite(row.Source, row.Standing, knowledge)} |");
        }
    }

    private static void WriteQuestions(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Questions");
        foreach (var question in knowledge.Questions.All)
        {
            var screen = question.Screen is { } rule ? $" Asked when {RuleWords.Of(rule)}." : "";
            Line(page, $"`{question.Slot}`: {question.Text} *{question.Why}*{screen}", question.Source, null, knowledge);
        }
    }

    private static void WriteFactors(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Contributing factors");
        foreach (var factor in knowledge.Factors.All)
        {
            Line(page, $"**{factor.Name}**: {factor.Say.Text} {factor.Advice.Text}", [.. factor.Say.Source, .. factor.Advice.Source], factor.Advice.Standing, knowledge);
        }
    }

    private static void WriteOmissions(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Left out on purpose");
        foreach (var omission in knowledge.Omissions)
        {
            Line(page, $"`{omission.Id}`: {omission.Reason}", omission.Source, null, knowledge);
        }
    }

    private static void WriteTerms(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Terms in rules");
        foreach (var term in knowledge.Terms)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"- **@{term.Id}**: {term.Meaning} {RuleWords.Of(term.Rule)}");
        }
    }

    private static void WriteSources(StringBuilder page, KnowledgeBase knowledge)
    {
        Heading(page, 2, "Sources");
        foreach (var source in knowledge.Sources.All)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"- **{source.Id}** ({Word(source.Standing)}): {source.Title}. {source.Address}");
        }
    }

    private static void Heading(StringBuilder page, int depth, string text) =>
        page.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{new string('#', depth)} {text}").AppendLine();

    private static void Line(StringBuilder page, string text, IReadOnlyList<string> source, SourceStanding? standing, KnowledgeBase knowledge) =>
        page.AppendLine(CultureInfo.InvariantCulture, $"- {text} [{Cite(source, standing, knowledge)}]");

    private static string Cite(IReadOnlyList<string> source, SourceStanding? standing, KnowledgeBase knowledge)
    {
        var least = standing ?? source.Select(id => knowledge.Sources.Find(id)?.Standing ?? SourceStanding.Judgement).Min();
        return $"{string.Join(", ", source.Distinct())}; {Word(least)}";
    }

    private static string Word(SourceStanding standing) => standing switch
    {
        SourceStanding.Found => "found",
        SourceStanding.Memory => "memory",
        _ => "judgement",
    };
}
