using System.Globalization;
using HipBot.Dialogs;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>What must hold for any findings at all, tried on generated ones: what breaks a property is told with as few findings as do.</summary>
public sealed class InterviewPropertyTests
{
    private static readonly AssessmentCards Cards = new(Shipped.Knowledge);

    private static readonly Explanations Explanations = new(new(Shipped.Knowledge.Triage), Shipped.Interview, Shipped.Knowledge);

    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE", "th-TH"];

    private static readonly string[] DangerSlots = ["weight-bearing", "fever", "bladder-bowel-saddle", "calf-swelling", "leg-weakness", "groin-lump"];

    private static readonly IReadOnlyList<string> Excusing = Shipped.Knowledge.Levels.Excusing;

    /// <summary>Every value that some red flag looks for.</summary>
    public static IEnumerable<object[]> RaisingFindings =>
        Shipped.Knowledge.Triage.RedFlags
            .SelectMany(flag => flag.Cases)
            .SelectMany(row => Signs(row.When))
            .Distinct()
            .Select(sign => new object[] { sign });

    [Theory]
    [MemberData(nameof(RaisingFindings))]
    public void A_red_flag_never_lowers_the_level(string sign) => Anybody.Satisfies(one =>
    {
        var flagged = one.Findings.Append(Shipped.Finding(sign)).ToList();

        // A value of a slot that takes only one replaces another sign of that slot, which is a correction and no lowering.
        // A leak or a bleeding that pregnancy or birth excuses is the one exception, and the data name it.
        if (one.Findings.Any(finding => finding.Slot == flagged[^1].Slot) || (Excusing.Contains(flagged[^1].Slot) && Assess(one.Findings).Level == LevelOfCare.Emergency))
        {
            return;
        }

        var after = Assess(flagged);
        if (after.RedFlags.Any(flag => flag.Findings.Contains(flagged[^1])))
        {
            Assert.True(after.Level >= Assess(one.Findings).Level, string.Join(", ", flagged));
        }
    });

    [Fact]
    public void The_level_is_never_below_any_red_flag() => Anybody.Satisfies(one =>
    {
        var assessment = Assess(one.Findings);
        Assert.All(assessment.RedFlags, flag => Assert.True(assessment.Level == LevelOfCare.OutOfScope || flag.Level <= assessment.Level));
    });

    [Fact]
    public void Probabilities_leave_room_for_something_else_where_causes_are_named_and_every_end_has_a_level_and_a_reason() => Anybody.Satisfies(one =>
    {
        var assessment = Assess(one.Findings);
        Assert.True(assessment.Causes.Count == 0 || assessment.IsOutOfScope || assessment.Causes.Sum(cause => cause.Probability) is > 0 and < 1);
        Assert.NotEmpty(assessment.Reasons);
        Assert.Equal(assessment.Causes.OrderByDescending(cause => cause.Probability).Select(cause => cause.Id), assessment.Causes.Select(cause => cause.Id));
    });

    [Fact]
    public void No_fact_speaks_both_for_and_against_a_cause_in_whatever_words() => Anybody.Satisfies(one => Assert.All(Assess(one.Findings).Causes, cause =>
    {
        var facts = cause.For.Concat(cause.Against).Select(finding => (Shipped.Knowledge.Slots.FactOf(finding), finding.State)).ToList();
        Assert.Equal(facts.Distinct(), facts);
    }));

    [Fact]
    public void The_order_in_which_things_are_said_changes_nothing() => Anybody.Satisfies(one =>
    {
        // Two findings of one slot are a correction where it takes one value, and order then rightly counts.
        var once = one.Findings.DistinctBy(finding => finding.Slot).ToList();
        var first = Assess(once);
        Assert.All(Orders(once), order =>
        {
            var second = Assess(order);
            Assert.Equal(first.Level, second.Level);
            Assert.Equal(first.RedFlags.Select(flag => (flag.Id, flag.Level)), second.RedFlags.Select(flag => (flag.Id, flag.Level)));
            Assert.Equal(first.Causes.Select(cause => cause.Id), second.Causes.Select(cause => cause.Id));
        });
    });

    [Fact]
    public void The_same_findings_give_the_same_step_and_words_in_any_culture() => Anybody.Satisfies(one =>
    {
        var intake = Intake.Empty with { Findings = one.Findings };
        var here = Describe(intake);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var other in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(other);
                Assert.Equal(here, Describe(intake));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }, people: 40);

    [Theory]
    [MemberData(nameof(RaisingFindings))]
    public void A_denied_sign_raises_no_red_flag(string sign) => Anybody.Satisfies(one =>
    {
        var denied = Shipped.Finding(sign) with { State = FindingState.Absent };
        if (one.Findings.Any(finding => finding.Slot == denied.Slot))
        {
            return;
        }

        var before = Assess(one.Findings).RedFlags.Select(flag => (flag.Id, flag.Level));
        Assert.Empty(Assess([.. one.Findings, denied]).RedFlags.Select(flag => (flag.Id, flag.Level)).Except(before));
    }, people: 60);

    [Fact]
    public void Correcting_an_answer_and_taking_the_correction_back_restores_everything() => Anybody.Satisfies(one =>
    {
        var slots = Shipped.Knowledge.Slots;
        var known = FindingSet.From(one.Findings, slots);
        if (known.FirstOrDefault(finding => finding.State == FindingState.Present && !slots.IsMulti(finding.Slot)) is not { } told)
        {
            return;
        }

        var other = one.Of(told.Slot);
        var corrected = known.With([other with { State = FindingState.Present }], slots);
        var restored = corrected.With([told], slots).Where(finding => finding.Slot != told.Slot || finding.State == FindingState.Present);

        // A value that was denied before and is present or gone now is no longer known to be denied.
        var once = known.Where(finding => finding.Slot != told.Slot || finding.State == FindingState.Present);
        Assert.Equal(Sketch(Assess([.. once])), Sketch(Assess([.. restored])));
    });

    [Theory]
    [InlineData("weight-bearing")]
    [InlineData("fever")]
    [InlineData("bladder-bowel-saddle")]
    [InlineData("calf-swelling")]
    [InlineData("leg-weakness")]
    [InlineData("groin-lump")]
    public void An_unanswered_danger_question_leads_to_an_appointment_at_least_and_to_words_on_it(string slot) => Anybody.Satisfies(one =>
    {
        var unknown = one.Findings.Where(finding => finding.Slot != slot).Append(new Finding(slot, Finding.Unknown, FindingState.Unsure)).ToList();

        var assessment = Assess(unknown);

        Assert.True(assessment.Level is LevelOfCare.OutOfScope or >= LevelOfCare.Routine, string.Join(", ", unknown));
        Assert.Contains(Shipped.Knowledge.Cautions.Of(assessment), caution => caution.Id == $"unsure-{slot}");
    }, people: 60);

    [Fact]
    public void Each_danger_question_has_words_for_when_it_stays_unanswered() => Assert.Equal(
        DangerSlots.Order(StringComparer.Ordinal),
        Shipped.Knowledge.Cautions.All.Where(caution => caution.Id.StartsWith("unsure-", StringComparison.Ordinal)).Select(caution => caution.Id["unsure-".Length..]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_end_has_a_level_advice_a_safety_net_and_the_next_contact() => Anybody.Satisfies(one =>
    {
        var assessment = Assess(one.Findings);
        var level = Shipped.Knowledge.Levels.Find(assessment.Level);
        var card = Cards.Assessment(assessment, [], hasPlan: false, Shipped.Knowledge.Emergency.For(null));

        Assert.All(new[] { card.Summary, card.LevelTitle, card.LevelText, card.SafetyNet }, Assert.NotEmpty);
        Assert.True(assessment.Level == LevelOfCare.OutOfScope || level.When.Length > 0);
        Assert.DoesNotContain('{', card.LevelText);
        Assert.True(assessment.Causes.Count == 0 || card.ToDo.Count > 0, assessment.Causes.Count > 0 ? assessment.Causes[0].Id : "");
    });

    [Fact]
    public void Not_knowing_gives_no_less_care_than_not_having_been_asked() => Anybody.Satisfies(one =>
    {
        Assert.All(Shipped.Knowledge.Slots.All, slot =>
        {
            var without = one.Findings.Where(finding => finding.Slot != slot.Id).ToList();
            var unknown = without.Append(new Finding(slot.Id, Finding.Unknown, FindingState.Unsure)).ToList();

            Assert.True(Assess(unknown).Level >= Assess(without).Level);
        });
    });

    [Fact]
    public void Whatever_is_answered_the_interview_ends_and_asks_nothing_twice() => Anybody.Satisfies(one =>
    {
        var intake = Intake.Empty with { Findings = one.Findings };
        while (Shipped.Interview.Decide(intake) is NextStep.Ask { Question: var question })
        {
            Assert.DoesNotContain(question.Slot, intake.Asked);
            intake = intake with
            {
                Findings = [.. intake.Findings, one.Further[intake.Asked.Count], new(question.Slot, Finding.Unknown, FindingState.Unsure)],
                Asked = [.. intake.Asked, question.Slot],
            };
        }

        Assert.InRange(intake.Asked.Count, 0, Shipped.Knowledge.Questions.Limits.MostQuestions);
    }, people: 25);

    private static IEnumerable<IReadOnlyList<Finding>> Orders(IReadOnlyList<Finding> findings) =>
    [
        [.. findings.Reverse()],
        [.. findings.OrderBy(finding => finding.Slot, StringComparer.Ordinal)],
        .. findings.Select((_, place) => findings.Skip(place).Concat(findings.Take(place)).ToList()),
    ];

    private static Assessment Assess(IReadOnlyList<Finding> findings) => Shipped.Interview.Assess(Intake.Empty with { Findings = findings });

    private static string Describe(Intake intake) => Shipped.Interview.Decide(intake) switch
    {
        NextStep.Ask ask => $"ask {ask.Question.Slot} {Explanations.Why(ask.Question.Slot, intake)}",
        NextStep.Finish finish => $"finish {Sketch(finish.Assessment)} {string.Join(' ', Explanations.Reasons(intake).Sections.SelectMany(section => section.Lines))}",
        _ => throw new InvalidOperationException(),
    };

    private static string Sketch(Assessment assessment) => string.Create(
        CultureInfo.InvariantCulture,
        $"{assessment.Level} {string.Join(' ', assessment.RedFlags.Select(flag => flag.Id))} {string.Join(' ', assessment.Causes.Select(cause => $"{cause.Id} {cause.Probability.ToString("0.000000", CultureInfo.InvariantCulture)}"))}");

    private static IEnumerable<string> Signs(Rule rule) => rule switch
    {
        Rule.Value value => value.Values.Select(sign => $"{value.Slot}={sign}"),
        Rule.All all => all.Parts.SelectMany(Signs),
        Rule.AtLeast some => some.Parts.SelectMany(Signs),
        _ => [],
    };
}
