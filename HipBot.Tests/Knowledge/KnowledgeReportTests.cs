using System.Globalization;
using System.Xml.Linq;
using HipBot.Commands.Report;
using HipBot.Knowledge;
using HipBot.Tests.Support;
using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

public sealed class KnowledgeReportTests
{
    private static readonly KnowledgeBase Knowledge = Shipped.Knowledge;
    private static readonly string Html = KnowledgeReport.Write(Knowledge);

    // Well-formed, so that no text of the data can have become markup.
    private static readonly XElement Page = XElement.Parse(Html[Html.IndexOf("<html", StringComparison.Ordinal)..]);

    private static readonly string Text = Page.Element("body")!.Value;

    [Fact]
    public void It_says_that_no_clinician_has_signed_it_and_leaves_room_for_one()
    {
        Assert.Contains("No clinician has signed this content yet", Text, StringComparison.Ordinal);
        Assert.Contains("Profession and registration", ById("signatures").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_asked_decided_by_and_said_is_on_it()
    {
        Assert.All(Knowledge.Conditions.All.SelectMany(condition => condition.Statements), statement => Assert.Contains(statement.Text, Text, StringComparison.Ordinal));
        Assert.All(Knowledge.RedFlags.All, flag => Assert.Contains(flag.Say, ById("flag-" + flag.Id).Value, StringComparison.Ordinal));
        Assert.All(Knowledge.Questions.All, question => Assert.Contains(question.Text, Text, StringComparison.Ordinal));
        Assert.All(Knowledge.Cautions.All, caution => Assert.Contains(caution.Text, Text, StringComparison.Ordinal));
        Assert.All(Knowledge.Exercises.All, exercise => Assert.Contains(exercise.Steps[0], ById("exercise-" + exercise.Id).Value, StringComparison.Ordinal));
        Assert.All(Knowledge.Sources.All, source => Assert.Contains(source.Title, Text, StringComparison.Ordinal));
        Assert.All(Knowledge.Omissions, omission => Assert.Contains(omission.Reason, Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var ids = Page.Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(ids.Count, Page.Descendants().Attributes("id").Count());
        Assert.All(Page.Descendants("a").Attributes("href"), href => Assert.Contains(href.Value[1..], ids));
    }

    [Fact]
    public void A_rule_can_be_read_without_knowing_the_files()
    {
        var flag = ById("flag-child-limp").Value;

        Assert.Contains("age under 16", flag, StringComparison.Ordinal);
        Assert.Contains("you limp, or you can walk only a few steps", flag, StringComparison.Ordinal);
        Assert.Contains("it began more than 6 months ago", ById("flag-stress-fracture-suspected").Value, StringComparison.Ordinal);
        Assert.Contains("pain from 7 out of 10", ById("levels").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("weight-bearing:", Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" @", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_stands_with_its_source_and_standing()
    {
        var row = ById("condition-gluteal-tendinopathy").Descendants("tr").Single(row => row.Value.Contains("putting on shoes and socks makes it worse", StringComparison.Ordinal));

        Assert.Equal(["−3", "+1", "·"], row.Elements("td").Skip(2).Take(3).Select(cell => cell.Value));
        Assert.Contains("FEARON", row.Value, StringComparison.Ordinal);
        Assert.Contains("found", row.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_that_was_not_read_in_a_source_is_listed_with_a_box_to_tick()
    {
        var figures = ById("figures");
        var doubtful = Knowledge.Conditions.All
            .SelectMany(condition => condition.Statements)
            .Where(statement => statement.Standing is not null and not SourceStanding.Found && statement.Text.Any(char.IsDigit));

        Assert.All(doubtful, statement => Assert.Contains(statement.Text, figures.Value, StringComparison.Ordinal));
        Assert.All(figures.Descendants("tbody").First().Elements("tr"), row => Assert.Contains(row.Descendants("span"), span => span.Attribute("class")?.Value == "box"));
    }

    [Fact]
    public async Task It_shows_which_written_case_exercises_which_rule()
    {
        var coverage = await RuleCoverage.RunAsync([Path.Combine(Repository.Root, "HipBot.Tests", "Triage", "vignettes-dev.json")], new FixedClock(), CancellationToken.None);
        var html = KnowledgeReport.Write(Knowledge, coverage);
        var cases = XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..]).Descendants("section").Single(section => section.Attribute("id")?.Value == "cases");

        Assert.Contains(coverage.Cases.Count.ToString(CultureInfo.InvariantCulture) + " cases", cases.Value, StringComparison.Ordinal);
        Assert.NotEmpty(coverage.Of("cauda-equina / saddle"));
        Assert.Contains(cases.Descendants("tr"), row => row.Value.Contains("over-six-weeks", StringComparison.Ordinal) && !row.Value.Contains("no case", StringComparison.Ordinal));
    }

    private static XElement ById(string id) => Page.Descendants().Single(element => element.Attribute("id")?.Value == id);
}
