using System.Text.RegularExpressions;
using HipBot.Knowledge;
using HipBot.Tests.Triage;
using HipBot.Triage;

namespace HipBot.Tests.Knowledge;

public sealed partial class ShippedKnowledgeTests
{
    private static readonly KnowledgeBase Knowledge = Shipped.Knowledge;

    [Fact]
    public void Every_condition_is_there() => Assert.Equal(
        [
            "adductor-strain", "apophysitis-avulsion", "athletic-pubalgia", "avascular-necrosis", "cauda-equina", "deep-vein-thrombosis",
            "femoral-neck-stress-fracture", "femoroacetabular-impingement", "gluteal-tendinopathy", "gluteus-medius-overload",
            "hip-flexor-strain", "hip-flexor-tendinopathy", "hip-fracture", "hip-osteoarthritis", "inflammatory-arthritis", "inguinal-hernia",
            "itb-syndrome", "labral-tear", "lumbar-referred-pain", "malignancy", "meralgia-paraesthetica", "nonspecific-overload",
            "out-of-scope", "pelvic-girdle-pain", "pelvic-stress-fracture", "piriformis-syndrome", "proximal-hamstring-tear",
            "proximal-hamstring-tendinopathy", "sacroiliac-joint-pain", "septic-arthritis", "slipped-capital-femoral-epiphysis",
            "snapping-hip", "tfl-overload", "trochanteric-bursitis", "visceral-referred-pain",
        ],
        Knowledge.Conditions.All.Select(condition => condition.Id));

    [Fact]
    public void Every_red_flag_is_there() => Assert.Equal(
        [
            "acute-tear", "avn-risk", "cauda-equina", "chest-symptoms", "child-limp", "dvt", "fever-hot-joint", "fracture-trauma",
            "inflammatory", "joint-replacement-pain", "malignancy", "pregnancy-related", "progressive-neuro-deficit", "red-s",
            "stress-fracture-suspected", "testicular-or-abdominal", "unable-to-bear-weight",
        ],
        Knowledge.RedFlags.All.Select(flag => flag.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_slot_that_is_asked_for_has_a_question()
    {
        var asked = Knowledge.Slots.All.Select(slot => slot.Id).Except(["request"]);

        Assert.All(asked, slot => Assert.NotNull(Knowledge.Questions.Find(slot)));
    }

    [Fact]
    public void Choices_can_be_tapped_and_joined() => Assert.All(Knowledge.Questions.All, question =>
    {
        Assert.DoesNotContain(question.Choices, choice => choice.Value.Contains(',', StringComparison.Ordinal));
        Assert.All(question.Choices, choice => Assert.InRange(choice.Label.Length, 2, 32));
        Assert.Equal(question.Choices.Count, question.Choices.Select(choice => choice.Label).Distinct().Count());
    });

    [Fact]
    public void A_question_says_why_and_can_be_put_in_other_words() => Assert.All(Knowledge.Questions.All, question =>
    {
        Assert.EndsWith("?", question.Rephrased, StringComparison.Ordinal);
        Assert.NotEqual(question.Text, question.Rephrased);
        Assert.NotEmpty(question.Why);
    });

    [Fact]
    public void What_a_clinician_reads_of_a_finding_is_about_the_person_and_not_to_them()
    {
        var findings = from slot in Knowledge.Slots.All
                       from value in slot.Values.Append("40")
                       from state in new[] { FindingState.Present, FindingState.Absent }
                       select new Finding(slot.Id, value, state);

        Assert.DoesNotMatch(@"\byou", string.Join('\n', findings.Select(Knowledge.Phrases.Of).OfType<string>().Select(Knowledge.Phrases.ForOthers)));
        Assert.Equal("does not take a statin", Knowledge.Phrases.ForOthers("you do not take a statin"));
    }

    [Fact]
    public void Every_statement_names_a_source_that_exists() => Assert.All(
        Knowledge.Conditions.All.SelectMany(condition => condition.Statements)
            .Concat(Knowledge.Factors.All.SelectMany(factor => new[] { factor.Say, factor.Advice })),
        statement => Assert.All(statement.Source, id => Assert.NotNull(Knowledge.Sources.Find(id))));

    [Fact]
    public void Every_condition_tells_what_it_is_what_to_do_and_what_to_leave() => Assert.All(Knowledge.Conditions.All, condition =>
    {
        Assert.NotEmpty(condition.PlainWords.Text);
        Assert.NotEmpty(condition.Reasons);
        Assert.NotEmpty(condition.Do);
        Assert.NotEmpty(condition.DoNot);
        Assert.NotEmpty(condition.Recovery.Text);
        Assert.NotEmpty(condition.Prevention);
    });

    [Fact]
    public void Emergencies_and_referrals_have_their_usual_level()
    {
        Assert.All(Knowledge.Conditions.All.Where(condition => condition.Group == CareGroup.Emergency), condition => Assert.True(condition.Level >= LevelOfCare.SameDay));
        Assert.All(Knowledge.Conditions.All.Where(condition => condition.Group == CareGroup.SelfManagement), condition => Assert.True(condition.Level <= LevelOfCare.Routine));
    }

    [Fact]
    public void Nothing_known_from_memory_or_judgement_is_told_as_a_published_figure()
    {
        var told = Knowledge.Conditions.All.SelectMany(condition => condition.Statements)
            .Concat(Knowledge.Conditions.All.SelectMany(condition => condition.Raises).Concat(Knowledge.Levels.Rules).Select(row => new Statement(row.Text, row.Source, row.Standing)))
            .Concat(Knowledge.Factors.All.SelectMany(factor => new[] { factor.Say, factor.Advice }))
            .Concat(Knowledge.Cautions.All.Select(caution => new Statement(caution.Text, caution.Source, caution.Standing)))
            .Concat(Knowledge.Programmes.All.SelectMany(programme => programme.Phases).SelectMany(phase => phase.MoveOn.Append(phase.Goal).Append(phase.Running)))
            .Concat(Knowledge.RedFlags.All.Select(flag => new Statement($"{flag.Say} {flag.Why}", flag.Source, flag.Standing)));

        Assert.All(told.Where(statement => WeakestOf(statement) != SourceStanding.Found), statement => Assert.DoesNotMatch(PublishedFigure(), statement.Text));
    }

    private static SourceStanding WeakestOf(Statement statement) =>
        statement.Standing ?? statement.Source.Max(id => Knowledge.Sources.Find(id)!.Standing);

    [Theory]
    [InlineData("aggravators=lying-on-side", "lying on it makes it worse")]
    [InlineData("not aggravators=impact-hopping", "landing or hopping does not make it worse")]
    [InlineData("onset.when=P3W ago", "it began 3 weeks ago")]
    [InlineData("severity=5", "it reaches 5 out of 10")]
    [InlineData("fever=none", "you are not feverish or unwell")]
    public void A_finding_can_be_told(string finding, string phrase) => Assert.Equal(phrase, Knowledge.Phrases.Of(Shipped.Finding(finding)));

    [Theory]
    [InlineData("unsure age=unknown")]
    [InlineData("goals=a marathon in May")]
    public void What_is_unsure_or_free_is_not_told_as_a_reason(string finding) => Assert.Null(Knowledge.Phrases.Of(Shipped.Finding(finding)));

    [Fact]
    public void Factors_are_those_that_the_findings_show() => Assert.Equal(
        ["factor-mileage-spike", "factor-shoes-worn"],
        Knowledge.Factors.Of(Shipped.Assess("location=lateral, training-change=mileage-up, shoes-surface=shoes-worn")).Select(factor => factor.Id));

    [GeneratedRegex(@"per cent|%|\bodds\b|likelihood ratio|\btimes (as|more|less) likely|\b(study|studies|trial|trials|research) (show|found)|\b\d+ (in|of) (every )?\d{2,}\b(?<!of 10)")]
    private static partial Regex PublishedFigure();
}
