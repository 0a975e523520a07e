using HipBot.Triage;

namespace HipBot.Tests.Triage;

public sealed class RedFlagScreenTests
{
    [Theory]
    [InlineData("cauda-equina", "emergency", "location=low-back, bladder-bowel-saddle=saddle-numb")]
    [InlineData("cauda-equina", "emergency", "location=posterior-buttock, bladder-bowel-saddle=retention")]
    [InlineData("cauda-equina", "emergency", "bladder-bowel-saddle=bowel")]
    [InlineData("cauda-equina", "emergency", "bladder-bowel-saddle=sexual")]
    [InlineData("cauda-equina", "emergency", "bladder-bowel-saddle=incontinence")]
    [InlineData("cauda-equina", "emergency", "leg-weakness=both-legs-weak")]
    [InlineData("cauda-equina", "emergency", "location=low-back, radiation=both-legs")]
    [InlineData("cauda-equina", "emergency", "pregnancy=postpartum, bladder-bowel-saddle=incontinence, leg-weakness=foot-drop")]
    [InlineData("unable-to-bear-weight", "emergency", "weight-bearing=unable")]
    [InlineData("unable-to-bear-weight", "emergency", "weight-bearing=few-steps, age=60")]
    [InlineData("unable-to-bear-weight", "emergency", "weight-bearing=few-steps, age=15")]
    [InlineData("unable-to-bear-weight", "same-day", "weight-bearing=few-steps, age=30")]
    [InlineData("fever-hot-joint", "emergency", "location=anterior-groin, fever=fever")]
    [InlineData("fever-hot-joint", "emergency", "fever=chills-unwell")]
    [InlineData("fever-hot-joint", "emergency", "fever=hot-red-swollen")]
    [InlineData("fever-hot-joint", "emergency", "fever=chills-unwell, not fever=fever")]
    [InlineData("fever-hot-joint", "emergency", "history=immunosuppressed, aggravators=any-movement, severity=7")]
    [InlineData("fracture-trauma", "emergency", "trauma=fall, severity=8")]
    [InlineData("fracture-trauma", "emergency", "trauma=fall, age=60, severity=6")]
    [InlineData("fracture-trauma", "emergency", "trauma=fall, history=osteoporosis, weight-bearing=limp")]
    [InlineData("fracture-trauma", "emergency", "trauma=direct-blow, medication=anticoagulant")]
    [InlineData("fracture-trauma", "emergency", "trauma=collision-vehicle, severity=6")]
    [InlineData("fracture-trauma", "same-day", "trauma=fall, age=30, weight-bearing=limp")]
    [InlineData("fracture-trauma", "same-day", "trauma=fall-height")]
    [InlineData("chest-symptoms", "emergency", "calf-swelling=chest-pain")]
    [InlineData("chest-symptoms", "emergency", "calf-swelling=breathless")]
    [InlineData("testicular-or-abdominal", "emergency", "groin-lump=testicular")]
    [InlineData("testicular-or-abdominal", "emergency", "groin-lump=hard-painful-lump")]
    [InlineData("testicular-or-abdominal", "emergency", "groin-lump=urinary")]
    [InlineData("testicular-or-abdominal", "emergency", "groin-lump=pelvic-bleeding")]
    [InlineData("testicular-or-abdominal", "emergency", "pregnancy=possible, severity=7, location=pubic-lower-abdomen")]
    [InlineData("dvt", "same-day", "calf-swelling=calf")]
    [InlineData("dvt", "same-day", "calf-swelling=colour-change")]
    [InlineData("stress-fracture-suspected", "same-day", "location=anterior-groin, aggravators=impact-hopping")]
    [InlineData("stress-fracture-suspected", "same-day", "location=posterior-buttock, aggravators=impact-hopping, training-change=mileage-up")]
    [InlineData("stress-fracture-suspected", "same-day", "location=lateral, aggravators=impact-hopping, energy-diet=periods-absent")]
    [InlineData("stress-fracture-suspected", "same-day", "location=anterior-groin, activity=long-run, weight-bearing=limp, training-change=race-build-up")]
    [InlineData("child-limp", "same-day", "age=15, weight-bearing=limp, location=knee")]
    [InlineData("child-limp", "emergency", "age=12, weight-bearing=unable")]
    [InlineData("child-limp", "emergency", "age=9, fever=fever")]
    [InlineData("acute-tear", "same-day", "trauma=pop, location=sit-bone, onset.mode=sudden")]
    [InlineData("acute-tear", "same-day", "trauma=slip-stretch, location=sit-bone, leg-weakness=one-leg-weak")]
    [InlineData("progressive-neuro-deficit", "same-day", "leg-weakness=foot-drop")]
    [InlineData("progressive-neuro-deficit", "same-day", "leg-weakness=one-leg-weak, location=low-back")]
    [InlineData("joint-replacement-pain", "week", "history=hip-replacement")]
    [InlineData("joint-replacement-pain", "same-day", "history=hip-replacement, onset.mode=sudden")]
    [InlineData("malignancy", "week", "cancer-weight-loss=past-cancer, night-pain=constant")]
    [InlineData("malignancy", "week", "history=cancer")]
    [InlineData("malignancy", "week", "cancer-weight-loss=night-sweats, age=25")]
    [InlineData("malignancy", "same-day", "cancer-weight-loss=night-sweats, age=24")]
    [InlineData("malignancy", "same-day", "night-pain=constant, age=19")]
    [InlineData("avn-risk", "week", "location=anterior-groin, medication=steroid")]
    [InlineData("avn-risk", "week", "location=knee, history=heavy-alcohol")]
    [InlineData("avn-risk", "week", "history=sickle-cell")]
    [InlineData("inflammatory", "week", "stiffness=over-30-min, easers=movement")]
    [InlineData("inflammatory", "week", "history=psoriasis-ibd-uveitis, night-pain=wakes")]
    [InlineData("red-s", "week", "energy-diet=periods-absent, age=28")]
    [InlineData("red-s", "week", "energy-diet=restricting")]
    [InlineData("red-s", "same-day", "energy-diet=restricting, aggravators=impact-hopping")]
    [InlineData("pregnancy-related", "week", "pregnancy=pregnant")]
    [InlineData("pregnancy-related", "same-day", "pregnancy=postpartum, weight-bearing=limp")]
    [InlineData("pregnancy-related", "emergency", "pregnancy=pregnant, groin-lump=pelvic-bleeding")]
    [InlineData("pregnancy-related", "emergency", "pregnancy=pregnant, severity=8")]
    [InlineData("testicular-or-abdominal", "emergency", "location=lateral, groin-lump=hard-painful-lump, onset.when=P14D ago")]
    [InlineData("testicular-or-abdominal", "emergency", "location=lateral, location=anterior-groin, groin-lump=hard-painful-lump, onset.when=P2M ago")]
    [InlineData("testicular-or-abdominal", "emergency", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=cough-sneeze-situp, onset.when=P7D ago, onset.mode=gradual")]
    [InlineData("testicular-or-abdominal", "emergency", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=sprinting, onset.mode=recurrent, severity=8")]
    [InlineData("testicular-or-abdominal", "emergency", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=sprinting, onset.mode=recurrent, pregnancy=possible")]
    [InlineData("testicular-or-abdominal", "emergency", "location=pubic-lower-abdomen, groin-lump=abdominal")]
    [InlineData("testicular-or-abdominal", "emergency", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=running, onset.when=P3D ago")]
    [InlineData("testicular-or-abdominal", "emergency", "location=anterior-groin, groin-lump=abdominal, aggravators=running, onset.when=P3M ago")]
    [InlineData("pregnancy-related", "emergency", "location=pubic-lower-abdomen, pregnancy=pregnant, groin-lump=abdominal, onset.when=P2D ago")]
    [InlineData("malignancy", "same-day", "age=24, location=lateral, groin-lump=hard-painful-lump, onset.when=P15D ago")]
    [InlineData("malignancy", "week", "age=25, location=lateral, groin-lump=hard-painful-lump, onset.when=P15D ago")]
    [InlineData("stress-fracture-suspected", "emergency", "location=anterior-groin, activity=long-run, aggravators=running, trauma=pop, weight-bearing=limp, training-change=mileage-up")]
    [InlineData("stress-fracture-suspected", "same-day", "location=anterior-groin, activity=long-run")]
    [InlineData("stress-fracture-suspected", "same-day", "location=anterior-groin, aggravators=impact-hopping, groin-lump=reducible-lump, training-change=race-build-up")]
    [InlineData("stress-fracture-suspected", "same-day", "location=diffuse, side=both, onset.when=P6D ago, activity=race, aggravators=walking, training-change=new-runner")]
    [InlineData("fever-hot-joint", "emergency", "history=diabetes, night-pain=constant, weight-bearing=few-steps")]
    [InlineData("fever-hot-joint", "emergency", "medication=immunosuppressant, aggravators=any-movement, severity=7")]
    public void A_danger_sign_is_seen_and_sets_the_level(string flag, string level, string findings)
    {
        var assessment = Shipped.Assess(findings);

        Assert.Contains(assessment.RedFlags, hit => hit.Id == flag && hit.Level.ToId() == level);
        Assert.True(assessment.Level >= assessment.RedFlags[0].Level);
    }

    [Theory]
    [InlineData("cauda-equina", "location=low-back, bladder-bowel-saddle=none")]
    [InlineData("cauda-equina", "location=low-back, not bladder-bowel-saddle=saddle-numb")]
    [InlineData("cauda-equina", "pregnancy=postpartum, bladder-bowel-saddle=incontinence")]
    [InlineData("cauda-equina", "location=diffuse, radiation=both-legs, character=ache")]
    [InlineData("unable-to-bear-weight", "weight-bearing=limp")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, aggravators=standing, aggravators=running, groin-lump=reducible-lump, training-change=race-build-up")]
    [InlineData("fever-hot-joint", "location=anterior-groin, fever=none")]
    [InlineData("fever-hot-joint", "location=anterior-groin, not fever=fever")]
    [InlineData("fever-hot-joint", "history=immunosuppressed, aggravators=any-movement, severity=6")]
    [InlineData("fracture-trauma", "trauma=fall, age=59, severity=6, weight-bearing=full")]
    [InlineData("fracture-trauma", "trauma=fall, severity=8, onset.when=P7W ago")]
    [InlineData("fracture-trauma", "trauma=none, severity=9")]
    [InlineData("testicular-or-abdominal", "groin-lump=reducible-lump")]
    [InlineData("testicular-or-abdominal", "pregnancy=possible, severity=6, location=pubic-lower-abdomen")]
    [InlineData("dvt", "calf-swelling=none")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, activity=running, aggravators=lifting-knee, training-change=mileage-up")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, activity=running, weight-bearing=limp, training-change=mileage-up, not aggravators=impact-hopping")]
    [InlineData("stress-fracture-suspected", "location=sacroiliac, aggravators=impact-hopping")]
    [InlineData("child-limp", "age=16, weight-bearing=limp")]
    [InlineData("child-limp", "age=15, weight-bearing=full")]
    [InlineData("acute-tear", "trauma=pop, onset.mode=sudden, onset.when=P7W ago")]
    [InlineData("acute-tear", "trauma=twist, onset.mode=sudden")]
    [InlineData("progressive-neuro-deficit", "leg-weakness=numb-patch")]
    [InlineData("progressive-neuro-deficit", "leg-weakness=one-leg-weak, location=lateral")]
    [InlineData("joint-replacement-pain", "not history=hip-replacement")]
    [InlineData("malignancy", "night-pain=lying-on-it")]
    [InlineData("malignancy", "cancer-weight-loss=none, night-pain=wakes")]
    [InlineData("avn-risk", "location=lateral, medication=steroid")]
    [InlineData("avn-risk", "location=anterior-groin, history=hip-injury, age=63")]
    [InlineData("inflammatory", "stiffness=under-30-min, easers=movement")]
    [InlineData("red-s", "energy-diet=periods-absent, age=52")]
    [InlineData("red-s", "energy-diet=periods-absent, pregnancy=pregnant")]
    [InlineData("red-s", "energy-diet=weight-down")]
    [InlineData("pregnancy-related", "pregnancy=no, severity=9")]
    [InlineData("testicular-or-abdominal", "location=lateral, groin-lump=hard-painful-lump, onset.when=P15D ago")]
    [InlineData("testicular-or-abdominal", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=sprinting, onset.mode=recurrent, severity=7")]
    [InlineData("testicular-or-abdominal", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=cough-sneeze-situp, onset.when=P8D ago, onset.mode=gradual")]
    [InlineData("testicular-or-abdominal", "location=pubic-lower-abdomen, groin-lump=abdominal, aggravators=running, onset.when=P4D ago")]
    [InlineData("malignancy", "age=24, location=anterior-groin, groin-lump=hard-painful-lump, onset.when=P15D ago")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, activity=long-run, not aggravators=impact-hopping")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, activity=long-run, easers=warm-up")]
    [InlineData("stress-fracture-suspected", "location=anterior-groin, activity=easy-run")]
    [InlineData("stress-fracture-suspected", "location=diffuse, side=both, onset.when=P5D ago, activity=race, aggravators=walking, training-change=new-runner")]
    [InlineData("fever-hot-joint", "history=diabetes, night-pain=constant, severity=6, weight-bearing=limp")]
    [InlineData("fever-hot-joint", "history=diabetes, night-pain=constant, severity=7, onset.when=P7W ago")]
    public void What_is_not_quite_a_danger_sign_is_none(string flag, string findings) =>
        Assert.DoesNotContain(Shipped.Assess(findings).RedFlags, hit => hit.Id == flag);

    [Fact]
    public void The_most_urgent_is_told_first()
    {
        var flags = Shipped.Assess("history=cancer, calf-swelling=calf, calf-swelling=breathless").RedFlags;

        Assert.Equal(["chest-symptoms", "dvt", "malignancy"], flags.Select(flag => flag.Id));
    }

    [Fact]
    public void A_hit_names_the_findings_that_raised_it()
    {
        var hit = Shipped.Assess("side=left, age=70, trauma=fall, weight-bearing=limp").RedFlag!;

        Assert.Equal(["70", "fall", "limp"], hit.Findings.Select(finding => finding.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("location=anterior-groin, activity=long-run", true)]
    [InlineData("location=anterior-groin, activity=long-run, aggravators=impact-hopping", false)]
    public void What_was_only_not_ruled_out_is_presumed_until_a_sign_is_told(string findings, bool isPresumed)
    {
        var flag = Shipped.Assess(findings).RedFlag!;

        Assert.Equal(("stress-fracture-suspected", LevelOfCare.SameDay, isPresumed), (flag.Id, flag.Level, flag.IsPresumed));
    }

    [Fact]
    public void Somebody_old_who_slipped_and_cannot_walk_is_taken_to_have_a_broken_hip() =>
        Assert.Equal("hip-fracture", Shipped.Assess("age=79, onset.mode=sudden, trauma=slip-stretch, weight-bearing=unable").Causes[0].Id);
}
