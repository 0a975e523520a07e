using HipBot.Commands.Evaluation;
using HipBot.Tests.Support;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Commands;

/// <summary>An evaluation follows a bot by its entities alone, and counts as published evaluations do.</summary>
public sealed class EvaluationTests
{
    private static readonly ExpectedOutcome Expected = new("gluteal-tendinopathy", ["trochanteric-bursitis"], LevelOfCare.SelfCare, [LevelOfCare.Routine], null, [], new Dictionary<string, IReadOnlyList<string>>());

    private static readonly Vignette Vignette = new("dev-00", "My hip hurts.", new Dictionary<string, string> { ["location"] = "the side", ["onset"] = "last week" }, "no, not that I know of", Expected);

    [Fact]
    public async Task The_patient_answers_what_is_asked_and_by_default_what_is_not_listed()
    {
        var bot = new ScriptedBot(["consent", "location", "onset", "fever"], "self-care", "trochanteric-bursitis");

        var result = await new VignetteConversation(bot, Vignette, new FixedClock()).RunAsync(CancellationToken.None);

        Assert.Equal(["My hip hurts.", "yes", "the side", "last week", "no, not that I know of"], bot.Heard);
        Assert.Equal(["location", "onset", "fever"], result.Asked);
        Assert.True(result.IsFirst);
        Assert.True(result.IsLevelRight);
        Assert.False(result.IsWrong);
    }

    [Fact]
    public async Task A_question_that_is_asked_twice_is_told()
    {
        var bot = new ScriptedBot(["location", "age", "location"], "self-care", "gluteal-tendinopathy");

        var result = await new VignetteConversation(bot, Vignette, new FixedClock()).RunAsync(CancellationToken.None);

        Assert.Contains("asks twice: location", result.Why(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_put_in_other_words_is_not_asked_twice()
    {
        var bot = new ScriptedBot(["location", "location"], "self-care", "gluteal-tendinopathy");

        var result = await new VignetteConversation(bot, Vignette, new FixedClock()).RunAsync(CancellationToken.None);

        Assert.False(result.AsksTwice);
        Assert.Equal(1, result.Rephrased);
    }

    [Theory]
    [InlineData("out-of-scope", true, false)]
    [InlineData("self-care", false, false)]
    [InlineData("routine", false, false)]
    [InlineData("week", false, true)]
    public void A_level_outside_the_accepted_ones_is_too_low_or_too_high(string level, bool under, bool over)
    {
        var result = ResultOf(level);

        Assert.Equal((under, over), (result.IsUnderTriaged, result.IsOverTriaged));
    }

    [Fact]
    public void No_assessment_is_under_triage() => Assert.True(new VignetteResult(Vignette, Outcome.From(null), [], 0, []).IsUnderTriaged);

    [Fact]
    public void Figures_are_shares_of_all_cases()
    {
        var figures = EvaluationFigures.Of([ResultOf("self-care"), ResultOf("emergency")], new Extraction(3, 4, 6));

        Assert.Equal(0.5, figures.LevelRight);
        Assert.Equal(0.5, figures.OverTriage);
        Assert.Equal(1, figures.FalseEscalations);
        Assert.Equal(0.75, figures.ExtractionPrecision);
        Assert.Equal(0.5, figures.ExtractionRecall);
        Assert.Equal(0.6, figures.ExtractionF1, 6);
    }

    private static VignetteResult ResultOf(string level) => new(
        Vignette,
        Outcome.From(new JObject { ["level"] = level, ["causes"] = new JArray(new JObject { ["id"] = "gluteal-tendinopathy" }) }),
        [],
        0,
        []);

    /// <summary>Asks some slots in turn and then assesses.</summary>
    private sealed class ScriptedBot(string[] asks, string level, string cause) : IBot
    {
        public List<string> Heard { get; } = [];

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Heard.Add(turnContext.Activity.Text);
            var reply = MessageFactory.Text("…");
            reply.Entities = [Heard.Count <= asks.Length ? Ask(asks[Heard.Count - 1]) : Assessment()];
            await turnContext.SendActivityAsync(reply, cancellationToken);
        }

        private static Entity Ask(string slot) => new("HipBot.Ask") { Properties = new JObject { ["slot"] = slot } };

        private Entity Assessment() => new("HipBot.Assessment")
        {
            Properties = new JObject { ["final"] = true, ["level"] = level, ["causes"] = new JArray(new JObject { ["id"] = cause }) },
        };
    }
}
