using System.Xml.Linq;
using HipBot.Knowledge;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>What every part of the page needs.</summary>
/// <param name="Knowledge">All that is to be reviewed.</param>
/// <param name="Coverage">Which written cases exercise which rules; null where none were run.</param>
internal sealed record ReportContext(KnowledgeBase Knowledge, RuleCoverage? Coverage)
{
    public RuleText Rules { get; } = new(Knowledge);

    /// <summary>How well something is backed: as marked, or else as the weakest of its sources.</summary>
    public SourceStanding StandingOf(IEnumerable<string> sources, SourceStanding? marked) =>
        marked ?? sources.Select(id => Knowledge.Sources.Find(id)?.Standing ?? SourceStanding.Judgement).Max();

    /// <summary>The sources and how well they back it, in small print.</summary>
    public XElement Cite(IEnumerable<string> sources, SourceStanding? marked)
    {
        var ids = sources.Distinct().ToList();
        var standing = StandingOf(ids, marked);
        return El("span", [Class("cite"), .. ids.SelectMany(id => new object[] { Link("source-" + id, id), " " }), Mark(standing)]);
    }

    public XElement Say(Statement statement) => El("span", statement.Text, " ", Cite(statement.Source, statement.Standing));

    public static XElement Mark(SourceStanding standing) => El("span", Class("mark " + Word(standing)), Word(standing));

    public XElement Pill(LevelOfCare level) => El("span", Class("pill " + level.ToId()), Knowledge.Levels.Find(level).Title);

    public static string Word(SourceStanding standing) => standing switch
    {
        SourceStanding.Found => "found",
        SourceStanding.Memory => "memory",
        _ => "judgement",
    };
}
