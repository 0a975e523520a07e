using System.Globalization;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>What must hold for any findings at all, tried on generated ones.</summary>
public sealed class InterviewPropertyTests
{
    private const int People = 250;

    public static IEnumerable<object[]> RaisingFindings =>
    [
        ["bladder-bowel-saddle=saddle-numb"], ["weight-bearing=unable"], ["fever=chills-unwell"], ["calf-swelling=breathless"],
        ["groin-lump=testicular"], ["calf-swelling=whole-leg"], ["leg-weakness=foot-drop"], ["history=hip-replacement"],
        ["cancer-weight-loss=past-cancer"], ["medication=steroid"], ["trauma=fall"], ["night-pain=constant"], ["aggravators=impact-hopping"], ["history=sickle-cell"], ["energy-diet=restricting"],
    ];

    [Theory]
    [MemberData(nameof(RaisingFindings))]
    public void A_red_flag_never_lowers_the_level(string sign) => ForEveryone((findings, _) =>
    {
        var flagged = findings.Append(Shipped.Finding(sign)).ToList();

        // A value of a slot that takes only one replaces another sign of that slot, which is a correction and no lowering.
        if (findings.Any(finding => finding.Slot == flagged[^1].Slot))
        {
            return;
        }

        var after = Assess(flagged);
        if (after.RedFlags.Any(flag => flag.Findings.Contains(flagged[^1])))
        {
            Assert.True(after.Level >= Assess(findings).Level, string.Join(", ", flagged));
        }
    });

    [Fact]
    public void The_level_is_never_below_any_red_flag() => ForEveryone((findings, _) =>
    {
        var assessment = Assess(findings);
        Assert.All(assessment.RedFlags, flag => Assert.True(assessment.Level == LevelOfCare.OutOfScope || flag.Level <= assessment.Level));
    });

    [Fact]
    public void Probabilities_sum_to_one_where_causes_are_named_and_every_end_has_a_level_and_a_reason() => ForEveryone((findings, _) =>
    {
        var assessment = Assess(findings);
        Assert.True(assessment.Causes.Count == 0 || Math.Abs(assessment.Causes.Sum(cause => cause.Probability) - 1) < 1e-6);
        Assert.NotEmpty(assessment.Reasons);
        Assert.Equal(assessment.Causes.OrderByDescending(cause => cause.Probability).Select(cause => cause.Id), assessment.Causes.Select(cause => cause.Id));
    });

    [Fact]
    public void No_fact_speaks_both_for_and_against_a_cause_in_whatever_words() => ForEveryone((findings, _) => Assert.All(Assess(findings).Causes, cause =>
    {
        var facts = cause.For.Concat(cause.Against).Select(finding => (Shipped.Knowledge.Slots.FactOf(finding), finding.State)).ToList();
        Assert.Equal(facts.Distinct(), facts);
    }));

    [Fact]
    public void The_order_in_which_things_are_said_changes_nothing() => ForEveryone((findings, random) =>
    {
        // Two findings of one slot are a correction where it takes one value, and order then rightly counts.
        var once = findings.DistinctBy(finding => finding.Slot).ToList();
        var first = Assess(once);
        var second = Assess(random.Shuffle(once));

        Assert.Equal(first.Level, second.Level);
        Assert.Equal(first.RedFlags.Select(flag => (flag.Id, flag.Level)), second.RedFlags.Select(flag => (flag.Id, flag.Level)));
        Assert.Equal(first.Causes.Select(cause => cause.Id), second.Causes.Select(cause => cause.Id));
    });

    [Fact]
    public void The_same_findings_give_the_same_step_in_any_culture() => ForEveryone((findings, _) =>
    {
        var intake = Intake.Empty with { Findings = findings };
        var here = Describe(Shipped.Interview.Decide(intake));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(here, Describe(Shipped.Interview.Decide(intake)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }, people: 40);

    [Fact]
    public void Not_knowing_gives_no_less_care_than_not_having_been_asked() => ForEveryone((findings, random) =>
    {
        var slot = random.Draw().Slot;
        var without = findings.Where(finding => finding.Slot != slot).ToList();
        var unknown = without.Append(new Finding(slot, Finding.Unknown, FindingState.Unsure)).ToList();

        Assert.True(Assess(unknown).Level >= Assess(without).Level);
    });

    [Fact]
    public void Whatever_is_answered_the_interview_ends_and_asks_nothing_twice() => ForEveryone((findings, random) =>
    {
        var intake = Intake.Empty with { Findings = findings };
        while (Shipped.Interview.Decide(intake) is NextStep.Ask { Question: var question })
        {
            Assert.DoesNotContain(question.Slot, intake.Asked);
            intake = intake with
            {
                Findings = [.. intake.Findings, random.Draw(), new(question.Slot, Finding.Unknown, FindingState.Unsure)],
                Asked = [.. intake.Asked, question.Slot],
            };
        }

        Assert.InRange(intake.Asked.Count, 0, Shipped.Knowledge.Questions.Limits.MostQuestions);
    }, people: 25);

    private static void ForEveryone(Action<IReadOnlyList<Finding>, RandomFindings> check, int people = People)
    {
        for (var seed = 1; seed <= people; seed++)
        {
            var random = new RandomFindings(seed);
            check(random.Draw(12), random);
        }
    }

    private static Assessment Assess(IReadOnlyList<Finding> findings) => Shipped.Interview.Assess(Intake.Empty with { Findings = findings });

    private static string Describe(NextStep step) => step switch
    {
        NextStep.Ask ask => $"ask {ask.Question.Slot}",
        NextStep.Finish finish => $"finish {finish.Assessment.Level} {string.Join(' ', finish.Assessment.Causes.Select(cause => $"{cause.Id} {cause.Probability.ToString("R", CultureInfo.InvariantCulture)}"))}",
        _ => throw new InvalidOperationException(),
    };
}
