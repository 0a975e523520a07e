using System.Text;
using HipBot.Cards;
using HipBot.Knowledge;

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
            AssertFits(ProgrammeCard.From(programme, phase.Kind, Knowledge.Programmes, Knowledge.Exercises));
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
        var content = CardSamples.Renderer.Render(card, CardHost.Teams, "turn-7").Content;

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
