using HipBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Dialogs;

/// <summary>The conversation around the questions: what is asked, what is not asked again, and how a person steers it.</summary>
public sealed class ConversationTests
{
    private const string Opening = "The outside of my right hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.";

    [Fact]
    public async Task Facts_OfTheOpening_AreNotAskedAgain()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        Assert.Empty(talk.EverAsked.Intersect(["location", "side", "onset", "age", "sex"]));
    }

    [Fact]
    public async Task Questions_AreAskedOnce()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        Assert.Equal(talk.EverAsked.Distinct(), talk.EverAsked);
    }

    [Fact]
    public async Task Greeting_AsksForConsentBeforeAnythingElse()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        Assert.Equal("consent", talk.Asked);
    }

    [Fact]
    public async Task Consent_WhenRefused_EndsWithoutAQuestion()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("no thanks");
        Assert.Null(talk.Asked);
    }

    [Theory]
    [InlineData("no idea what you mean")]
    [InlineData("what is this?")]
    public async Task Consent_WhenNeitherGivenNorRefused_IsAskedAgain(string answer)
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync(answer);
        Assert.Equal("consent", talk.Asked);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("help")]
    [InlineData("what have you understood")]
    [InlineData("qwertz uiop")]
    public async Task Aside_PutsTheOpenQuestionAgain(string aside)
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        var open = talk.Asked;

        await talk.SayAsync(aside);

        Assert.Equal(open, talk.Asked);
    }

    [Fact]
    public async Task Question_ThatIsNotUnderstoodThreeTimes_IsLetGo()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        var open = talk.Asked;

        await talk.SayAsync("qwertz uiop");
        await talk.SayAsync("asdf jkl");
        Assert.Equal(open, talk.Asked);
        await talk.SayAsync("yxcv bnm");

        Assert.NotEqual(open, talk.Asked);
    }

    [Fact]
    public async Task Skip_GoesOnToAnotherQuestion()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        var open = talk.Asked;

        await talk.SayAsync("skip");

        Assert.NotNull(talk.Asked);
        Assert.NotEqual(open, talk.Asked);
    }

    [Fact]
    public async Task StartOver_ForgetsWhatWasSaid()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        await talk.SayAsync("start over");
        Assert.Equal("location", talk.Asked);

        await talk.SayAsync("summary");
        Assert.DoesNotContain(talk.Sent.TakeLast(2), reply => reply.Text?.Contains("outer side", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Press_OnAnOldCard_ChangesNothing()
    {
        var talk = new Talk("directline");
        await talk.SayAsync(Opening);
        var consent = CardData(talk, "yes");
        await talk.PressAsync(consent);
        var open = talk.Asked;

        var replies = await talk.PressAsync(consent);

        Assert.Equal(open, talk.Asked);
        Assert.Contains(replies, reply => CardText(reply).Contains("earlier question", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Press_MeansWhatTheWordsMean()
    {
        var typed = new Talk("directline");
        await typed.SayAsync(Opening);
        await typed.SayAsync("yes");

        var pressed = new Talk("directline");
        await pressed.SayAsync(Opening);
        await pressed.PressAsync(CardData(pressed, "yes"));

        Assert.Equal(typed.Asked, pressed.Asked);
    }

    [Fact]
    public async Task Answer_TakesThePlaceOfTheCardThatAsked()
    {
        var talk = new Talk("directline");
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        await talk.SayAsync("skip");

        Assert.Equal(2, talk.Updated.Count);
        Assert.Contains("Yes, let's start", CardText(talk.Updated[0]), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Left out", CardText(talk.Updated[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exercises_GoForwardAndBackToTheEnd()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        await talk.SayAsync("show me the exercises");
        Assert.Equal("after.programme", talk.Asked);
        await talk.SayAsync("start");
        await talk.SayAsync("too painful");
        await talk.SayAsync("too painful");
        await talk.SayAsync("previous");
        Assert.Equal("after.exercise", talk.Asked);

        for (var i = 0; i < 10 && talk.Asked == "after.exercise"; i++)
        {
            await talk.SayAsync("done");
        }

        Assert.Equal("after.more", talk.Asked);
        await talk.SayAsync("that's all");
        Assert.Null(talk.Asked);
    }

    [Fact]
    public async Task EquipmentAndTime_PickedOnTheCardOfTheProgramme_MakeTheSession()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk("webchat"));
        await talk.SayAsync("show me the exercises");
        var card = JObject.FromObject(talk.Sent[^1].Attachments[0].Content);
        Assert.Equal(["at-hand", "minutes"], card.SelectTokens("$..[?(@.type == 'Input.ChoiceSet')].id").Select(id => (string?)id));

        var replies = await talk.PressAsync(new Dictionary<string, object>
        {
            ["hip"] = new { v = 1, card = "programme", turn = (string?)card.SelectTokens("$..hip.turn").Last(), slot = "after.programme", act = "start" },
            ["at-hand"] = "none",
            ["minutes"] = "10",
        });

        Assert.Contains(replies, reply => reply.Text?.StartsWith("Noted: no band, no step, no gym and 10 minutes a session.", StringComparison.Ordinal) == true);
        Assert.Equal("after.exercise", talk.Asked);
    }

    [Fact]
    public async Task TypedNumber_MeansTheChoiceThatIsNumberedSo()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        Assert.Contains("4. What I told you", talk.Sent[^1].Text, StringComparison.Ordinal);

        var replies = await talk.SayAsync("4");

        Assert.Contains(replies, reply => reply.Text?.Contains("Here’s what I have so far", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task TitleOfAButton_WhenTyped_MeansThatButton()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("Yes, let’s start");
        Assert.NotEqual("consent", talk.Asked);

        talk = await Interviews.ToAssessmentAsync(new Talk());
        await SayAsync(talk, "Show my plan", "after.programme");
        await SayAsync(talk, "Start today’s exercises", "after.exercise");
        await SayAsync(talk, "Done", "after.exercise");
        await SayAsync(talk, "Previous", "after.exercise");
        await SayAsync(talk, "Next", "after.exercise");
        await SayAsync(talk, "Easier", "after.exercise");
        await SayAsync(talk, "Harder", "after.exercise");
        await SayAsync(talk, "Too painful", "after.exercise");
        await SayAsync(talk, "Stop for today", "after.more");
    }

    [Fact]
    public async Task Consent_WhenRefusedByTheTitleOfItsButton_IsRefused()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("No, thank you");
        Assert.Null(talk.Asked);
    }

    [Fact]
    public async Task SomethingNew_AfterTheAssessment_IsTakenIntoAccount()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        await talk.SayAsync("actually I also have a fever and I'm shivering");
        Assert.Equal("fever-hot-joint", talk.AssessmentOfTurn?.Value<string>("redFlag"));
    }

    [Fact]
    public async Task TeamsButton_IsAnsweredAsAnInvoke()
    {
        var talk = new Talk("msteams");
        await talk.SayAsync(Opening);
        var action = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = CardData(talk, "yes") } };

        var replies = await talk.SendAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = action });

        Assert.Contains(replies, reply => reply.Type == "invokeResponse");
        Assert.NotEqual("consent", talk.Asked);
    }

    // Not understood would put the question again with an apology.
    private static async Task SayAsync(Talk talk, string title, string asked)
    {
        Assert.Contains(title, talk.Sent[^1].Text, StringComparison.Ordinal);
        var replies = await talk.SayAsync(title);
        Assert.Equal(asked, talk.Asked);
        Assert.DoesNotContain(replies, reply => reply.Text?.StartsWith("Sorry", StringComparison.Ordinal) == true);
    }

    private static JObject CardData(Talk talk, string value) =>
        talk.Sent.SelectMany(reply => reply.Attachments ?? [])
            .Select(attachment => JObject.FromObject(attachment.Content))
            .SelectMany(card => card.SelectTokens("$..data").OfType<JObject>())
            .Last(data => data.Properties().Any(property => property.Value.Type == JTokenType.String && (string?)property.Value == value));

    private static string CardText(Activity activity) =>
        string.Join(' ', (activity.Attachments ?? []).Select(attachment => JObject.FromObject(attachment.Content).ToString()));
}
