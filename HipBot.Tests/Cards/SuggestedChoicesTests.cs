using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Tests.Cards;

/// <summary>Which choices become suggested actions, and what their titles stand for when they come back.</summary>
public sealed class SuggestedChoicesTests
{
    private static readonly string[] Three = ["Left", "Right", "Both"];

    [Theory]
    [InlineData(20, "Left|Right|Both|Why?|Skip")]
    [InlineData(4, "Left|Right|Both|Why?")]
    [InlineData(3, "Left|Right|Both")]
    [InlineData(2, "")]
    [InlineData(0, "")]
    public void All_answers_are_suggested_or_none_and_asides_where_there_is_room(int most, string titles) =>
        Assert.Equal(titles, Titles(Card(Three), new(most, 20, 1000)));

    [Fact]
    public void A_title_that_does_not_fit_leaves_it_to_the_numbers() =>
        Assert.Equal("", Titles(Card(["Left", "Somewhere in the middle"]), new(20, 20, 1000)));

    [Fact]
    public void Where_several_can_be_true_nothing_is_suggested() =>
        Assert.Equal("", Titles(Card(Three, multi: true), new(20, 20, 1000)));

    [Theory]
    [InlineData(11, "0|1|2|3|4|5|6|7|8|9|10")]
    [InlineData(10, "")]
    public void Pain_from_0_to_10_is_suggested_where_eleven_fit(int most, string titles) =>
        Assert.Equal(titles, Titles(CardSamples.Renderer.Render(CardSamples.All["pain-check: 0 to 10"], CardSamples.On("facebook"), "t"), new(most, 19, 1000)));

    [Fact]
    public void The_steps_of_an_exercise_are_suggested() =>
        Assert.Equal("Done|Easier|Harder|Too painful|Previous|Next|Stop for today", Titles(CardSamples.Renderer.Render(CardSamples.All["exercise: in the middle"], CardSamples.On("telegram"), "t"), CardSamples.On("telegram").Suggested));

    [Theory]
    [InlineData("Outer side", "lateral")]
    [InlineData("outer side", "lateral")]
    [InlineData("Outer thigh to kn...", "lateral-thigh-to-knee")]
    [InlineData("Outer thigh to kn\u2026", "lateral-thigh-to-knee")]
    [InlineData("Outer...", "Outer...")]
    [InlineData("Front of the\u2026", "Front of the\u2026")]
    [InlineData("not on the outer side", "not on the outer side")]
    public void A_title_stands_for_its_button_also_where_a_channel_cuts_it(string message, string words)
    {
        var open = new OpenQuestion(1, "location", [], IsOpening: false, ActivityId: null)
        {
            Suggested = new() { ["Outer side"] = "lateral", ["Outer thigh to knee"] = "lateral-thigh-to-knee", ["Front of the hip"] = "anterior-groin", ["Front of the thigh"] = "anterior-thigh" },
        };

        Assert.Equal(words, open.WordsOfSuggested(message));
    }

    private static string Titles(RenderedCard card, SuggestedLimits limits) => string.Join('|', SuggestedChoices.Of(card, limits).Select(choice => choice.Title));

    private static RenderedCard Card(string[] labels, bool multi = false)
    {
        var question = new Question("side", "Which side is it?", "Left or right?", "Some causes come on both sides.", [.. labels.Select(label => new QuestionChoice(label.ToLowerInvariant(), label))], multi);
        return CardSamples.Renderer.Render(QuestionCard.From(question, null), CardSamples.On("telegram"), "t");
    }
}
