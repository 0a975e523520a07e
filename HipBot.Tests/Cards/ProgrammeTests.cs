using System.Text;
using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Tests.Cards;

public sealed class ProgrammeTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());

    public static TheoryData<string> Conditions => [.. Knowledge.Programmes.All.Select(programme => programme.Condition)];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Every_phase_shows_as_a_card_and_so_does_each_of_its_exercises(string condition)
    {
        var programme = Knowledge.Programmes.For(condition)!;
        foreach (var phase in programme.Phases)
        {
            AssertFits(ProgrammeCard.From(programme, phase.Kind, new(phase.Exercises, []), new(), Knowledge));
            for (var i = 0; i < phase.Exercises.Count; i++)
            {
                var exercise = Knowledge.Exercises.Find(phase.Exercises[i].Exercise)!;
                AssertFits(ExerciseCard.From(exercise, phase.Exercises[i].Dose, Knowledge.Exercises.Words, i + 1, phase.Exercises.Count));
            }
        }
    }

    [Theory]
    [InlineData("femoral-neck-stress-fracture")]
    [InlineData("pelvic-stress-fracture")]
    [InlineData("cauda-equina")]
    [InlineData("septic-arthritis")]
    [InlineData("apophysitis-avulsion")]
    [InlineData("proximal-hamstring-tear")]
    public void What_needs_a_clinician_first_has_no_programme(string condition) => Assert.Null(Knowledge.Programmes.For(condition));

    [Theory]
    [InlineData("gluteal-tendinopathy")]
    [InlineData("trochanteric-bursitis")]
    public void A_sore_outer_hip_gets_no_stretch_across_the_body_and_no_rolling(string condition)
    {
        var given = Knowledge.Programmes.For(condition)!.Phases.SelectMany(phase => phase.Exercises).Select(item => item.Exercise);

        Assert.Empty(given.Intersect(["ex-tfl-glute-stretch", "ex-figure-four", "ex-cross-hand-quad-stretch", "ex-lunge-side-reach", "ex-foam-roll", "ex-glute-med-release"]));
    }

    [Fact]
    public void A_dose_reads_as_words()
    {
        var exercise = Knowledge.Exercises.Find("ex-isolated-glute-med")!;

        Assert.Equal("sets: 3 to 5, hold: 5 to 15 seconds, every day", DoseText.Line(exercise.Dose, Knowledge.Exercises.Words));
    }

    [Theory]
    [InlineData("ex-isolated-glute-med", 5)]
    [InlineData("ex-heavy-strength", 10)]
    [InlineData("ex-slow-yoga", 45)]
    public void A_session_takes_about_so_long(string id, int minutes) => Assert.Equal(minutes, DoseText.MinutesOf([Knowledge.Exercises.Find(id)!.Dose]));

    [Fact]
    public void An_exercise_says_all_that_one_needs_to_do_it_alone() => Assert.All(Knowledge.Exercises.All, exercise =>
    {
        Assert.All(
            new[] { exercise.Name, exercise.Purpose, exercise.SetUp, exercise.Cue, exercise.Feel, exercise.Stop, exercise.NotWhen, exercise.Easier, exercise.Harder, exercise.PictureText },
            text => Assert.NotEmpty(text));
        Assert.All(new[] { exercise.Muscles, exercise.Steps, exercise.Mistakes, exercise.Sources }, list => Assert.NotEmpty(list));
        Assert.Equal(exercise.Equipment.Count > 0, exercise.Without.Length > 0);
        Assert.True(exercise.Kind == ExerciseKind.Clinician || exercise.Dose.Sets.Applies || exercise.Dose.Minutes.Applies, $"'{exercise.Id}' has no dose.");
        Assert.InRange(exercise.Cue.Length, 8, 80);
    });

    [Fact]
    public void A_programme_goes_by_phases_from_calm_to_running_with_what_it_takes_to_move_on() => Assert.All(Knowledge.Programmes.All, programme =>
    {
        Assert.Equal([PhaseKind.Calm, PhaseKind.Load, PhaseKind.RunAgain], programme.Phases.Select(phase => phase.Kind));
        Assert.All(programme.Phases, phase => Assert.NotEmpty(phase.MoveOn));
        Assert.Contains(programme.Phases[^1].Exercises, item => item.Exercise == "ex-mileage-creep");
        Assert.Superset(new HashSet<string> { "Sitting", "Sleeping", "Staying fit", "Shoes and surface" }, programme.Advice.Select(advice => advice.Topic).ToHashSet());
    });

    [Fact]
    public void Whoever_takes_a_blood_thinner_is_given_no_deep_massage_and_still_has_something_to_do()
    {
        var never = Knowledge.Exercises.NeverWith([new("medication", "anticoagulant", FindingState.Present)]);

        Assert.Equal(["ex-foam-roll", "ex-glute-med-release", "ex-lacrosse-ball", "ex-massage-therapist", "ex-tfl-release"], never.Order(StringComparer.Ordinal));
        Assert.Empty(Knowledge.Exercises.NeverWith([new("medication", "anticoagulant", FindingState.Absent)]));
        Assert.All(Knowledge.Programmes.All.SelectMany(programme => programme.Phases), phase => Assert.NotEmpty(phase.Exercises.Select(item => item.Exercise).Except(never)));
    }

    [Theory]
    [InlineData("exercises.json", "medication: anticoagulant", "medication: ink", "'medication: ink' is no finding.")]
    [InlineData("exercises.json", "Push the floor away with your heels.", "", "'ex-bridge' lacks a cue")]
    [InlineData("exercises.json", "\"painLimit\": 5", "\"painLimit\": 6", "6 is no pain limit.")]
    [InlineData("exercises.json", "\"LEAP\"", "\"LEEP\"", "There is no source 'LEEP'.")]
    [InlineData("programmes.json", "\"exercise\": \"ex-bridge\"", "\"exercise\": \"ex-bridge-2\"", "There is no exercise 'ex-bridge-2'.")]
    [InlineData("programmes.json", "\"exercise\": \"ex-side-step\"", "\"exercise\": \"ex-tfl-glute-stretch\"", "'ex-tfl-glute-stretch' is not for 'gluteal-tendinopathy'.")]
    [InlineData("programmes.json", "\"exercise\": \"ex-side-step\"", "\"exercise\": \"ex-phased-loading\"", "'ex-phased-loading' is led by a clinician.")]
    [InlineData("programmes.json", "\"condition\": \"gluteal-tendinopathy\"", "\"condition\": \"cauda-equina\"", "'cauda-equina' is no condition for self-management.")]
    [InlineData("programmes.json", "\"condition\": \"gluteal-tendinopathy\"", "\"condition\": \"cauda-equina\"", "'gluteal-tendinopathy' is for self-management and has no programme.")]
    [InlineData("programmes.json", "\"fromWeek\": 3", "\"fromWeek\": 30", "Weeks 30 to 8 are none.")]
    public void A_fault_in_the_data_is_named_at_start(string file, string text, string instead, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(new ChangedFile($"Knowledge/{file}", text, instead)));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private static void AssertFits(ICard card)
    {
        var content = CardSamples.Renderer.Render(card, CardSamples.On("msteams"), "turn-7").Content;

        Assert.Empty(AdaptiveCardSchema.FaultsOf(content));
        Assert.DoesNotContain("${", content.ToJsonString(), StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(content.ToJsonString()), 1, 28 * 1024);
    }

    private sealed class ChangedFile(string file, string text, string instead) : IKnowledgeFiles
    {
        private readonly EmbeddedKnowledgeFiles _others = new();

        public Stream? Open(string name) => name == file ? Changed(_others.Open(name)!) : _others.Open(name);

        public IReadOnlyList<string> List(string folder) => _others.List(folder);

        private MemoryStream Changed(Stream stream)
        {
            using var reader = new StreamReader(stream);
            var content = reader.ReadToEnd();
            Assert.Contains(text, content, StringComparison.Ordinal);
            return new(Encoding.UTF8.GetBytes(content.Replace(text, instead, StringComparison.Ordinal)));
        }
    }
}
