using HipBot.Triage;

namespace HipBot.Tests.Triage;

public sealed class InterviewTests
{
    [Fact]
    public void An_empty_interview_begins_with_the_place() => Assert.Equal("location", Ask(""));

    [Fact]
    public void A_place_that_was_told_is_not_asked_for() => Assert.NotEqual("location", Ask("location=lateral"));

    [Fact]
    public void Onset_that_was_told_is_not_asked_for() =>
        Assert.DoesNotContain("onset", AskedInAll("location=lateral, onset.when=P3W ago"));

    [Theory]
    [InlineData("bladder-bowel-saddle", "location=low-back")]
    [InlineData("bladder-bowel-saddle", "location=posterior-buttock, radiation=below-knee")]
    [InlineData("groin-lump", "location=pubic-lower-abdomen")]
    [InlineData("fever", "location=anterior-groin, onset.when=P2D ago")]
    [InlineData("weight-bearing", "location=lateral")]
    [InlineData("trauma", "location=lateral, onset.mode=sudden")]
    [InlineData("calf-swelling", "location=other")]
    [InlineData("weight-bearing", "location=other, trauma=fall")]
    [InlineData("weight-bearing", "location=other, onset.mode=sudden")]
    public void What_could_be_dangerous_is_asked(string slot, string findings) => Assert.Contains(slot, AskedInAll(findings));

    [Theory]
    [InlineData("pregnancy", "location=anterior-groin, age=30")]
    [InlineData("pregnancy", "location=lateral, age=45, sex=female")]
    [InlineData("groin-lump", "location=lateral, radiation=groin")]
    public void What_may_concern_somebody_is_asked(string slot, string findings) => Assert.Contains(slot, AskedInAll(findings));

    [Theory]
    [InlineData("pregnancy", "location=anterior-groin, age=30, sex=male")]
    [InlineData("pregnancy", "location=anterior-groin, age=56")]
    [InlineData("groin-lump", "location=lateral")]
    [InlineData("weight-bearing", "location=other, onset.mode=gradual")]
    public void What_cannot_concern_somebody_is_not_asked(string slot, string findings) => Assert.DoesNotContain(slot, AskedInAll(findings));

    [Fact]
    public void An_emergency_ends_the_interview_at_once() =>
        Assert.IsType<NextStep.Finish>(Shipped.Interview.Decide(IntakeOf("location=low-back, bladder-bowel-saddle=retention")));

    [Fact]
    public void A_lesser_red_flag_lets_the_interview_go_on() =>
        Assert.IsType<NextStep.Ask>(Shipped.Interview.Decide(IntakeOf("location=anterior-groin, history=hip-replacement")));

    [Theory]
    [InlineData("location=other", LevelOfCare.OutOfScope)]
    [InlineData("request=medicine", LevelOfCare.OutOfScope)]
    [InlineData("request=medicine, location=lateral", LevelOfCare.SelfCare)]
    [InlineData("location=other, location=lateral", LevelOfCare.SelfCare)]
    [InlineData("location=other, calf-swelling=breathless", LevelOfCare.Emergency)]
    [InlineData("request=medicine, bladder-bowel-saddle=saddle-numb", LevelOfCare.Emergency)]
    [InlineData("request=other-topic, location=lateral, severity=1", LevelOfCare.OutOfScope)]
    [InlineData("request=other-topic, location=lateral, severity=2", LevelOfCare.SelfCare)]
    [InlineData("location=knee, age=16, aggravators=stairs", LevelOfCare.OutOfScope)]
    [InlineData("location=knee, age=44, aggravators=squat-deep-bend", LevelOfCare.OutOfScope)]
    [InlineData("location=knee, age=15, aggravators=stairs", LevelOfCare.Week)]
    [InlineData("location=knee, age=30, aggravators=stairs, night-pain=constant", LevelOfCare.Week)]
    [InlineData("location=knee, age=45, aggravators=stairs", LevelOfCare.SelfCare)]
    [InlineData("location=knee, age=30, weight-bearing=unable", LevelOfCare.Emergency)]
    [InlineData("location=knee, age=30, location=lateral-thigh-to-knee", LevelOfCare.SelfCare)]
    [InlineData("location=knee, age=30, aggravators=stairs, aggravators=hill-down", LevelOfCare.SelfCare)]
    [InlineData("location=knee, age=30, aggravators=running", LevelOfCare.SelfCare)]
    [InlineData("location=other, leg-weakness=foot-drop", LevelOfCare.SameDay)]
    [InlineData("location=other, bladder-bowel-saddle=retention", LevelOfCare.Emergency)]
    public void What_lies_outside_the_hip_is_sent_on_unless_it_is_urgent(string findings, LevelOfCare level) =>
        Assert.Equal(level, Shipped.Assess(findings).Level);

    [Fact]
    public void What_is_urgent_outside_the_hip_is_no_trouble_of_the_hip()
    {
        var assessment = Shipped.Assess("location=other, calf-swelling=chest-pain");

        Assert.Equal((LevelOfCare.Emergency, "chest-symptoms", "out-of-scope"), (assessment.Level, assessment.RedFlag?.Id, assessment.Causes.Single().Id));
    }

    [Fact]
    public void Nerve_signs_make_a_sore_foot_a_matter_of_the_back() =>
        Assert.False(Shipped.Assess("location=other, leg-weakness=foot-drop, radiation=foot").IsOutOfScope);

    [Fact]
    public void Who_wants_something_else_is_only_screened_for_emergencies() => Assert.DoesNotContain(
        AskedInAll("request=other-topic"),
        slot => slot is "age" or "history" or "aggravators" or "severity" or "night-pain");

    [Theory]
    [InlineData("location=lateral, onset.when=P6W ago", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, onset.when=P43D ago", LevelOfCare.Routine)]
    [InlineData("location=lateral, severity=6", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, severity=7", LevelOfCare.Routine)]
    [InlineData("location=lateral, age=18", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, age=17", LevelOfCare.Routine)]
    [InlineData("location=lateral, age=16, severity=4", LevelOfCare.Routine)]
    [InlineData("location=lateral, age=16, severity=3", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, unsure fever=unknown", LevelOfCare.Routine)]
    [InlineData("location=lateral, unsure weight-bearing=unknown", LevelOfCare.Routine)]
    [InlineData("location=lateral, unsure bladder-bowel-saddle=unknown", LevelOfCare.Routine)]
    [InlineData("location=lateral, unsure calf-swelling=unknown", LevelOfCare.Routine)]
    [InlineData("location=lateral, unsure sex=unknown", LevelOfCare.SelfCare)]
    [InlineData("location=posterior-buttock, aggravators=running, history=osteoporosis", LevelOfCare.SameDay)]
    [InlineData("location=posterior-buttock, aggravators=running, history=steroid-use", LevelOfCare.SameDay)]
    [InlineData("location=lateral, aggravators=running, history=osteoporosis", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, pregnancy=pregnant", LevelOfCare.Week)]
    [InlineData("location=lateral, pregnancy=postpartum", LevelOfCare.Week)]
    [InlineData("location=lateral, history=hip-replacement", LevelOfCare.Week)]
    [InlineData("location=lateral, history=immunosuppressed", LevelOfCare.Week)]
    [InlineData("location=lateral, history=iv-drug-use", LevelOfCare.Week)]
    [InlineData("location=lateral, history=cancer", LevelOfCare.Week)]
    [InlineData("location=lateral, history=sickle-cell", LevelOfCare.Week)]
    [InlineData("location=lateral, history=sickle-cell, fever=fever", LevelOfCare.Emergency)]
    [InlineData("location=lateral, history=eating-disorder", LevelOfCare.Week)]
    [InlineData("location=lateral, medication=anticoagulant, trauma=fall", LevelOfCare.Emergency)]
    [InlineData("location=lateral, age=15", LevelOfCare.Week)]
    [InlineData("location=anterior-groin, mechanical=snap-front, severity=1, onset.when=P3M ago", LevelOfCare.SelfCare)]
    [InlineData("location=lateral, medication=anticoagulant", LevelOfCare.Week)]
    [InlineData("location=anterior-thigh, character=burning, leg-weakness=numb-leg", LevelOfCare.Routine)]
    [InlineData("location=anterior-thigh, character=burning, leg-weakness=numb-leg, radiation=below-knee", LevelOfCare.Week)]
    [InlineData("location=anterior-thigh, character=burning, aggravators=tight-clothing, leg-weakness=one-leg-weak", LevelOfCare.SameDay)]
    [InlineData("location=lateral, night-pain=wakes", LevelOfCare.Routine)]
    [InlineData("location=lateral, night-pain=lying-on-it", LevelOfCare.SelfCare)]
    [InlineData("location=anterior-groin, mechanical=locking, weight-bearing=limp", LevelOfCare.SameDay)]
    [InlineData("location=anterior-groin, mechanical=locking, weight-bearing=full", LevelOfCare.Routine)]
    [InlineData("location=posterior-buttock, aggravators=sitting, character=numb-tingling", LevelOfCare.SelfCare)]
    [InlineData("location=posterior-buttock, aggravators=sitting, leg-weakness=numb-patch", LevelOfCare.Week)]
    [InlineData("location=anterior-groin, aggravators=lifting-knee, aggravators=sprinting, weight-bearing=limp, onset.mode=gradual", LevelOfCare.SameDay)]
    [InlineData("location=anterior-groin, aggravators=lifting-knee, aggravators=sprinting, weight-bearing=limp, onset.mode=gradual, not aggravators=impact-hopping", LevelOfCare.Week)]
    [InlineData("location=anterior-thigh, activity=kicking, onset.mode=sudden, weight-bearing=limp, onset.when=P2D ago, severity=5", LevelOfCare.SelfCare)]
    [InlineData("location=anterior-thigh, activity=kicking, onset.mode=sudden, weight-bearing=limp, onset.when=P3D ago, severity=5", LevelOfCare.Week)]
    [InlineData("location=anterior-thigh, activity=kicking, onset.mode=sudden, weight-bearing=limp, onset.when=P2D ago, severity=6", LevelOfCare.Week)]
    [InlineData("location=pubic-lower-abdomen, location=sacroiliac, pregnancy=pregnant, aggravators=turning-in-bed", LevelOfCare.Week)]
    [InlineData("location=pubic-lower-abdomen, location=sacroiliac, pregnancy=pregnant, aggravators=turning-in-bed, aggravators=rest", LevelOfCare.SameDay)]
    public void General_rules_raise_the_level_at_their_threshold(string findings, LevelOfCare level) =>
        Assert.Equal(level, Shipped.Assess(findings).Level);

    [Fact]
    public void A_cause_says_what_speaks_for_and_against_it()
    {
        var cause = Shipped.Assess("location=lateral, night-pain=lying-on-it, radiation=groin").Causes.Single(cause => cause.Id == "gluteal-tendinopathy");

        Assert.Equal(["lateral", "lying-on-it"], cause.For.Select(finding => finding.Value));
        Assert.Equal(["groin"], cause.Against.Select(finding => finding.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("age=53, sex=female")]
    [InlineData("age=70, severity=4, onset.mode=gradual, onset.when=P3M ago, side=left")]
    [InlineData("unsure location=unknown, unsure aggravators=unknown, unsure onset.when=unknown")]
    [InlineData("fever=none, weight-bearing=full, trauma=none, history=none")]
    public void With_hardly_anything_known_no_cause_is_named(string findings) => Assert.Empty(Shipped.Assess(findings).Causes);

    [Theory]
    [InlineData("location=lateral", "gluteal-tendinopathy")]
    [InlineData("unsure location=unknown, mechanical=snap-front", "snapping-hip")]
    public void One_clear_sign_is_enough_to_name_a_cause(string findings, string cause) =>
        Assert.Equal(cause, Shipped.Assess(findings).Causes[0].Id);

    [Fact]
    public void Who_cannot_say_where_it_hurts_should_be_seen_at_an_ordinary_appointment() =>
        Assert.Equal(LevelOfCare.Routine, Shipped.Assess("unsure location=unknown, unsure aggravators=unknown").Level);

    [Fact]
    public void One_fact_in_two_words_is_told_once()
    {
        var cause = Shipped.Assess("location=lateral, night-pain=lying-on-it, activity=lying-on-side, aggravators=lying-on-side").Causes.Single(cause => cause.Id == "gluteal-tendinopathy");

        Assert.Equal(2, cause.For.Count);
        Assert.Empty(cause.Against);
    }

    [Fact]
    public void One_fact_told_twice_counts_once()
    {
        static double Of(string findings) => Shipped.Assess(findings).Causes.Single(cause => cause.Id == "gluteal-tendinopathy").Probability;

        Assert.Equal(
            Of("location=lateral, night-pain=lying-on-it"),
            Of("location=lateral, night-pain=lying-on-it, aggravators=lying-on-side, activity=lying-on-side"),
            6);
    }

    [Fact]
    public void A_question_that_was_not_asked_is_never_a_no()
    {
        var unasked = Shipped.Assess("location=anterior-groin, aggravators=running").Causes.Single(cause => cause.Id == "femoral-neck-stress-fracture");
        var denied = Shipped.Assess("location=anterior-groin, aggravators=running, not aggravators=impact-hopping").Causes.Single(cause => cause.Id == "femoral-neck-stress-fracture");

        Assert.True(denied.Probability < unasked.Probability);
        Assert.Empty(unasked.Against);
    }

    private static Intake IntakeOf(string findings) => Intake.Empty with { Findings = Shipped.Findings(findings) };

    private static string? Ask(string findings) => (Shipped.Interview.Decide(IntakeOf(findings)) as NextStep.Ask)?.Question.Slot;

    private static IReadOnlyList<string> AskedInAll(string findings)
    {
        var intake = IntakeOf(findings);
        while (Shipped.Interview.Decide(intake) is NextStep.Ask { Question.Slot: var slot })
        {
            intake = intake with { Findings = [.. intake.Findings, new(slot, Finding.Unknown, FindingState.Unsure)], Asked = [.. intake.Asked, slot] };
        }

        return intake.Asked;
    }
}
