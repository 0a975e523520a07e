using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>What would change the advice, and how any cause stands: worked out from the rules, and true of them.</summary>
public sealed class ExplainerTests
{
    private const string OuterHip =
        "location=lateral, onset.mode=gradual, onset.when=P3W ago, severity=4, aggravators=stairs, aggravators=lying-on-side, not aggravators=impact-hopping, "
        + "weight-bearing=full, fever=none, trauma=none, history=none, age=48, sex=female, night-pain=lying-on-it";

    private const string StressFracture =
        "location=anterior-groin, onset.mode=gradual, onset.when=P3W ago, aggravators=impact-hopping, weight-bearing=full, training-change=mileage-up, age=28, sex=female";

    private static readonly Explainer Explainer = new(Shipped.Knowledge.Triage);

    private static readonly string[] Asked = ["weight-bearing", "fever", "trauma", "history", "severity", "aggravators", "night-pain"];

    public static TheoryData<string> People => [OuterHip, StressFracture, "location=low-back, bladder-bowel-saddle=retention, bladder-bowel-saddle=saddle-numb", "location=lateral, severity=8", "location=lateral, age=13"];

    [Theory]
    [MemberData(nameof(People))]
    public void Answers_that_would_change_the_advice_do_change_it(string findings)
    {
        var now = Shipped.Interview.Assess(IntakeOf(findings));
        var whatIf = Explainer.WhatIf(IntakeOf(findings));

        Assert.All(whatIf.Raising, one => Assert.True(After(findings, one).Level > now.Level));
        Assert.All(whatIf.Lowering, one => Assert.True(After(findings, one).Level < now.Level));
        Assert.All(whatIf.OtherCauses, one => Assert.NotEqual(now.Causes.Select(cause => cause.Id).FirstOrDefault(), After(findings, one).Causes[0].Id));
        Assert.All(whatIf.Raising.Concat(whatIf.Lowering), one => Assert.Equal(After(findings, one).Level, one.Level));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void No_smaller_set_of_answers_would(string findings)
    {
        var now = Shipped.Interview.Assess(IntakeOf(findings)).Level;
        var pairs = Explainer.WhatIf(IntakeOf(findings)).Lowering.Where(one => one.Changes.Count > 1);

        Assert.All(pairs, pair => Assert.All(pair.Changes, change => Assert.True(After(findings, pair with { Changes = [change] }).Level >= now)));
    }

    [Fact]
    public void A_danger_sign_that_was_denied_would_raise_the_level()
    {
        var raising = Explainer.WhatIf(IntakeOf(OuterHip)).Raising;

        Assert.Contains(raising, one => one.Level == LevelOfCare.Emergency && Single(one) == "weight-bearing=unable");
        Assert.Contains(raising, one => one.Level == LevelOfCare.Routine && Single(one) == "severity=7");
        Assert.Contains(raising, one => one.Level == LevelOfCare.Routine && Single(one) == "onset.when=P7W ago");
    }

    [Fact]
    public void The_answer_on_which_the_level_rests_would_lower_it() =>
        Assert.Contains(Explainer.WhatIf(IntakeOf("location=lateral, severity=8")).Lowering, one => Single(one) == "severity=6" && one.Level == LevelOfCare.SelfCare);

    [Fact]
    public void Two_danger_signs_have_to_go_together()
    {
        var lowering = Explainer.WhatIf(IntakeOf("location=low-back, bladder-bowel-saddle=retention, bladder-bowel-saddle=saddle-numb")).Lowering;

        Assert.Contains(lowering, one => one.Changes.Select(change => (change.Value, change.State)).SequenceEqual([("retention", FindingState.Absent), ("saddle-numb", FindingState.Absent)]));
        Assert.All(lowering, one => Assert.Equal(2, one.Changes.Count));
    }

    [Fact]
    public void What_is_told_under_two_headings_is_one_answer() =>
        Assert.Contains(
            Explainer.WhatIf(IntakeOf("location=lateral, medication=immunosuppressant, history=immunosuppressed")).Lowering,
            one => one.Changes.Count == 1);

    [Fact]
    public void Who_somebody_is_is_no_answer_that_could_be_different() =>
        Assert.DoesNotContain(Explainer.WhatIf(IntakeOf("location=lateral, age=13")).Lowering, one => one.Changes.Any(change => change.Slot is "age" or "sex"));

    [Fact]
    public void What_lies_outside_the_hip_has_nothing_to_change() => Assert.Equal(WhatIf.Nothing, Explainer.WhatIf(IntakeOf("location=other")));

    [Fact]
    public void A_cause_that_does_not_fit_says_what_speaks_against_it_and_what_is_missing()
    {
        var review = Explainer.Review("femoral-neck-stress-fracture", IntakeOf(OuterHip));

        Assert.True(review.Rank > 1);
        Assert.Contains(review.Against, finding => finding is { Slot: "aggravators", Value: "impact-hopping", State: FindingState.Absent });
        Assert.Contains(review.Missing, finding => finding.Value == "impact-hopping");
        Assert.DoesNotContain(review.Unasked, finding => finding.Value == "impact-hopping");
    }

    [Fact]
    public void What_would_make_a_cause_likelier_and_was_not_asked_is_told_apart()
    {
        var review = Explainer.Review("femoral-neck-stress-fracture", IntakeOf("location=anterior-groin"));

        Assert.Contains(review.Unasked, finding => finding.Value == "impact-hopping");
        Assert.DoesNotContain(review.Missing, finding => finding.Slot != "location");
    }

    [Fact]
    public void The_likeliest_cause_is_first() => Assert.Equal(1, Explainer.Review("gluteal-tendinopathy", IntakeOf(OuterHip)).Rank);

    [Fact]
    public void A_cause_that_is_none_is_refused() => Assert.Throws<ArgumentException>(() => Explainer.Review("gout", IntakeOf(OuterHip)));

    [Theory]
    [InlineData("bladder-bowel-saddle", "location=low-back", true)]
    [InlineData("bladder-bowel-saddle", "location=lateral", false)]
    public void A_question_says_whether_it_screens(string slot, string findings, bool isScreen) =>
        Assert.Equal(isScreen, Explainer.PurposeOf(slot, IntakeOf(findings)).IsScreen);

    [Fact]
    public void A_question_says_which_likely_causes_it_tells_apart()
    {
        var purpose = Explainer.PurposeOf("aggravators", IntakeOf("location=anterior-groin, activity=running"));

        Assert.Equal(2, purpose.Separates.Count);
        Assert.All(purpose.Separates, id => Assert.NotNull(Shipped.Knowledge.Conditions.Find(id)));
    }

    private static Intake IntakeOf(string findings) => new(Shipped.Findings(findings), Asked, []);

    private static string? Single(Counterfactual one) => one.Changes is [var change] ? $"{change.Slot}={change.Value}" : null;

    // Says the changes as a person would, after everything else.
    private static Assessment After(string findings, Counterfactual one)
    {
        var intake = IntakeOf(findings);
        var slots = Shipped.Knowledge.Slots;
        var known = FindingSet.From(intake.Findings, slots);
        foreach (var change in one.Changes)
        {
            var told = change.Slot == SlotIds.Location ? known.Without(change.Slot) : known;
            var otherWords = change.State == FindingState.Absent
                ? told.Where(other => other.State == FindingState.Present && slots.FactOf(other) == slots.FactOf(change)).Select(other => other with { State = FindingState.Absent })
                : [];
            known = told.With([change, .. otherWords], slots);
        }

        return Shipped.Interview.Assess(intake with { Findings = [.. known] });
    }
}
