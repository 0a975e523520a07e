using HipBot.Knowledge;
using HipBot.Tests.Recognition;

namespace HipBot.Tests.Knowledge;

/// <summary>What people say of equipment and time, and what session it makes.</summary>
public sealed class AtHandTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());

    [Theory]
    [InlineData("I have no band", "", "band", null)]
    [InlineData("I don't have a band or a step", "", "band step", null)]
    [InlineData("I have a band and a step", "band step", "", null)]
    [InlineData("I've got a resistance band, but no chair", "band", "chair", null)]
    [InlineData("no equipment", "", "band step gym", null)]
    [InlineData("only 10 minutes for the exercises today", "", "", 10)]
    [InlineData("I have half an hour to exercise", "", "", 30)]
    [InlineData("no band, and I only have 15 mins for my exercises", "", "band", 15)]
    public void It_is_understood_whatever_was_asked(string utterance, string has, string lacks, int? minutes) =>
        AssertRead(Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: false), has, lacks, minutes);

    [Theory]
    [InlineData("only 10 minutes today", "", "", 10)]
    [InlineData("I've only got twenty minutes", "", "", 20)]
    [InlineData("10 min", "", "", 10)]
    [InlineData("plenty of time", "", "", 0)]
    public void A_time_is_for_exercises_where_the_talk_is_of_them(string utterance, string has, string lacks, int? minutes)
    {
        AssertRead(Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: true), has, lacks, minutes);
        Assert.Null(Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: false));
    }

    [Theory]
    [InlineData("a band, 20 minutes", "band", "", 20)]
    [InlineData("band and stairs", "band step", "", null)]
    [InlineData("nothing, 10 minutes", "", "band step gym", 10)]
    [InlineData("none of these", "", "band step gym", null)]
    public void Bare_words_are_an_answer_where_it_was_asked(string utterance, string has, string lacks, int? minutes)
    {
        AssertRead(Knowledge.AtHand.Read(utterance, isAsked: true, isAboutExercises: true), has, lacks, minutes);
        Assert.NotEqual(string.Empty, Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: false)?.Rest ?? "nothing");
    }

    [Theory]
    [InlineData("it hurts for 10 minutes")]
    [InlineData("10 minutes in the morning")]
    [InlineData("I have no feeling in my leg")]
    [InlineData("my IT band hurts")]
    [InlineData("going up a step hurts")]
    [InlineData("no")]
    [InlineData("nothing helps")]
    [InlineData("I have pain when I sit on a chair")]
    public void What_is_about_the_complaint_is_not_taken_for_it(string utterance) => Assert.Null(Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: true));

    // These words alone are not screened again, so that none of them may be a danger sign.
    [Fact]
    public void None_of_its_words_is_a_danger_sign() => Assert.All(
        Knowledge.AtHand.Equipment.SelectMany(item => item.Words).SelectMany(word => new[] { $"I have a {word}", $"I have no {word}", word }),
        utterance => Assert.DoesNotContain(Recognizing.Findings(utterance), DangerSigns.Is));

    [Theory]
    [InlineData("start, I have a band", "start")]
    [InlineData("no band, and my leg went numb", "my leg went numb")]
    public void What_else_is_said_is_kept(string utterance, string rest) => Assert.Equal(rest, Knowledge.AtHand.Read(utterance, isAsked: false, isAboutExercises: true)!.Rest);

    [Fact]
    public void Two_other_things_make_it_no_word_on_equipment() => Assert.Null(Knowledge.AtHand.Read("no band, it hurts, and I limp", isAsked: false, isAboutExercises: true));

    [Fact]
    public void The_later_word_counts()
    {
        var known = new AtHand().With(new(["band", "step"], [], 20)).With(new([], ["band"], null));

        Assert.Equal("step, band, 20", $"{string.Join(' ', known.Has)}, {string.Join(' ', known.Lacks)}, {known.Minutes}");
    }

    [Theory]
    [InlineData("band", "20", "band", "step gym", 20)]
    [InlineData("none", null, "", "band step gym", null)]
    [InlineData(null, "0", "", "", 0)]
    [InlineData("lathe", "7000", null, null, null)]
    [InlineData(null, null, null, null, null)]
    public void Picks_on_a_card_are_read(string? equipment, string? minutes, string? has, string? lacks, int? expected)
    {
        var picked = Knowledge.AtHand.Picked(equipment, minutes);
        if (has is null)
        {
            Assert.Null(picked);
            return;
        }

        AssertRead(picked, has, lacks!, expected);
    }

    [Fact]
    public void What_needs_a_band_gives_way_to_an_exercise_without()
    {
        Assert.Contains("ex-side-step", Planned(new()));
        Assert.DoesNotContain("ex-side-step", Planned(new() { Lacks = ["band"] }));
        Assert.Contains("ex-posture-ups", Planned(new() { Lacks = ["band"] }));
    }

    [Fact]
    public void What_the_person_must_not_do_takes_no_place() =>
        Assert.Contains("ex-side-step", Planned(new() { Lacks = ["band"] }, never: ["ex-posture-ups"]));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(30)]
    public void A_session_fits_the_time_and_is_never_empty(int minutes) => Assert.All(
        Knowledge.Programmes.All.SelectMany(programme => programme.Phases, (programme, phase) => (programme.Condition, phase)),
        row =>
        {
            var plan = SessionPlan.Of(row.phase.Exercises, new() { Minutes = minutes }, row.Condition, [], [], Knowledge.Exercises);

            Assert.NotEmpty(plan.Exercises);
            Assert.Equal(row.phase.Exercises.Count, plan.Exercises.Count + plan.Later.Count);
            Assert.True(plan.Exercises.Count == 1 || plan.Exercises.Sum(item => item.Dose.ShortestSeconds) <= minutes * 60);
        });

    [Fact]
    public void What_was_done_stays_in_a_session_that_gets_shorter()
    {
        var phase = Load().Exercises;
        var plan = SessionPlan.Of(phase, new() { Minutes = 10 }, "gluteal-tendinopathy", [], [.. phase.Select(item => item.Exercise)], Knowledge.Exercises);

        Assert.Equal(phase, plan.Exercises);
    }

    private static List<string> Planned(AtHand atHand, IReadOnlyCollection<string>? never = null) =>
        [.. SessionPlan.Of(Load().Exercises, atHand, "gluteal-tendinopathy", never ?? [], [], Knowledge.Exercises).Exercises.Select(item => item.Exercise)];

    private static ProgrammePhase Load() => Knowledge.Programmes.For("gluteal-tendinopathy")!.Phases.Single(phase => phase.Kind == PhaseKind.Load);

    private static void AssertRead(AtHandChange? change, string has, string lacks, int? minutes)
    {
        Assert.NotNull(change);
        Assert.Equal((has, lacks, minutes, string.Empty), (string.Join(' ', change.Has), string.Join(' ', change.Lacks), change.Minutes, change.Rest));
    }
}
