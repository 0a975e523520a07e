using HipBot.Commands;
using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

public sealed class KnowledgeReportTests
{
    private static readonly string Page = KnowledgeReport.Write(Shipped.Knowledge);

    [Fact]
    public void It_says_that_no_clinician_has_signed_it() => Assert.Contains("No clinician has signed this content yet", Page, StringComparison.Ordinal);

    [Fact]
    public void Every_condition_red_flag_question_and_source_is_on_it()
    {
        Assert.All(Shipped.Knowledge.Conditions.All, condition => Assert.Contains($"(`{condition.Id}`)", Page, StringComparison.Ordinal));
        Assert.All(Shipped.Knowledge.RedFlags.All, flag => Assert.Contains(flag.Say, Page, StringComparison.Ordinal));
        Assert.All(Shipped.Knowledge.Questions.All, question => Assert.Contains(question.Text, Page, StringComparison.Ordinal));
        Assert.All(Shipped.Knowledge.Sources.All, source => Assert.Contains(source.Title, Page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_can_be_read() =>
        Assert.Contains("- **same-day** when (age < 16 and weight-bearing: limp or few-steps)", Page, StringComparison.Ordinal);

    [Fact]
    public void A_grade_stands_with_its_source_and_standing() =>
        Assert.Contains("| shoes | aggravators: shoes-socks | -3 | 1 | 0 | FEARON; found |", Page, StringComparison.Ordinal);
}
