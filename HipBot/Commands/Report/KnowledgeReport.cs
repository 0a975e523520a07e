using System.Xml.Linq;
using HipBot.Knowledge;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Writes the knowledge base as one page that a clinician can read, print and sign: every rule, weight and text with its source and standing.</summary>
internal static class KnowledgeReport
{
    private const string StyleName = "Commands/Report/report.css";

    private static readonly string[] SignatureFields = ["Name", "Profession and registration", "Signature", "Date"];

    /// <summary>The page, as HTML that needs nothing besides.</summary>
    /// <param name="knowledge">What is to be reviewed.</param>
    /// <param name="coverage">Which written cases exercise which rules; null where none were run.</param>
    public static string Write(KnowledgeBase knowledge, RuleCoverage? coverage = null)
    {
        var context = new ReportContext(knowledge, coverage);
        XElement[] sections =
        [
            DangerSections.RedFlags(context),
            DangerSections.Levels(context),
            DangerSections.Cautions(context),
            ConditionSections.Of(context),
            OtherSections.Questions(context),
            OtherSections.Exercises(context),
            OtherSections.Running(context),
            OtherSections.Factors(context),
            FigureSection.Of(context),
            CoverageSection.Of(context),
            DangerSections.Numbers(context),
            OtherSections.Omissions(context),
            OtherSections.Terms(context),
            OtherSections.Sources(context),
        ];
        var page = El(
            "html",
            new XAttribute("lang", "en"),
            El(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                El("title", "HipBot: knowledge for review"),
                El("style", Style())),
            El("body", [Head(context), Contents(sections, context), .. sections, Signatures()]));
        return $"<!doctype html>\n{page}\n";
    }

    private static XElement Head(ReportContext context) => El(
        "header",
        El("h1", "HipBot: knowledge for review"),
        El("p", Class("lead"), "All that HipBot asks, decides by and says, in the order in which it matters. No clinician has signed this content yet."),
        El("p", El("span", Class("cite"), ReportContext.Mark(SourceStanding.Found)), " was read for this content, at least its abstract; ",
            ReportContext.Mark(SourceStanding.Memory), " is known but was not read again; ", ReportContext.Mark(SourceStanding.Judgement), " is the team's own. The last two are to be confirmed."),
        El("ul",
            Class("counts"),
            Count(context.Knowledge.Conditions.All.Count, "causes"),
            Count(context.Knowledge.RedFlags.All.Count, "danger signs"),
            Count(context.Knowledge.Questions.All.Count, "questions"),
            Count(context.Knowledge.Cautions.All.Count, "cautions"),
            Count(context.Knowledge.Exercises.All.Count, "exercises"),
            Count(context.Knowledge.Sources.All.Count, "sources")));

    private static XElement Count(int count, string what) => El("li", El("strong", count), " " + what);

    private static XElement Contents(IEnumerable<XElement> sections, ReportContext context) => El(
        "nav",
        El("h2", "Contents"),
        El("ol", [.. sections.Select(section => El("li", Link(section.Attribute("id")!.Value, section.Element("h2")!.Value))), El("li", Link("signatures", "Sign-off"))]),
        El("details", El("summary", "Causes by name"), El("ul", [Class("columns"), .. context.Knowledge.Conditions.All.Select(condition => El("li", Link("condition-" + condition.Id, condition.Name)))])));

    private static XElement Signatures() => Section(
        "signatures",
        "Sign-off",
        El("p", "I have read this page. What I ticked I agree with; what I marked is to be changed before people are advised by it."),
        El("div", Class("signatures"), Signature("Clinician"), Signature("Second reader")));

    private static XElement Signature(string who) => El(
        "div",
        El("strong", who),
        List(SignatureFields.Select(line => El("span", Class("field"), line))));

    private static string Style()
    {
        using var stream = typeof(KnowledgeReport).Assembly.GetManifestResourceStream(StyleName)
            ?? throw new InvalidOperationException($"{StyleName} is missing in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
