using HipBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Dialogs;

/// <summary>A danger sign is answered in the turn in which it is said, wherever the conversation stands.</summary>
public sealed class DangerSignTests
{
    private const string Sign = "and since this morning I can't feel myself when I wipe";

    // What was said before, a message each; the sign comes next.
    public static TheoryData<string, string[]> Points => new()
    {
        { "first message of all", [] },
        { "instead of consent", ["my hip hurts"] },
        { "after refusing consent", ["my hip hurts", "no thanks"] },
        { "as the opening", ["hello", "yes"] },
        { "as the answer to a question", ["the outside of my right hip hurts", "yes"] },
        { "after an answer that was not understood", ["the outside of my right hip hurts", "yes", "qwertz"] },
        { "after asking why", ["the outside of my right hip hurts", "yes", "why"] },
        { "after asking for help", ["the outside of my right hip hurts", "yes", "help"] },
        { "after cancelling", ["the outside of my right hip hurts", "yes", "cancel"] },
        { "after starting over", ["the outside of my right hip hurts", "yes", "start over"] },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Sign_AtAnyPoint_IsEscalatedInThatTurn(string point, string[] before)
    {
        var talk = new Talk();
        foreach (var message in before)
        {
            await talk.SayAsync(message);
        }

        await talk.SayAsync(Sign);

        Assert.True(talk.AssessmentOfTurn is not null, $"{point}: no assessment in that turn");
        Assert.Equal("cauda-equina", talk.AssessmentOfTurn.Value<string>("redFlag"));
        Assert.Equal("emergency", talk.AssessmentOfTurn.Value<string>("level"));
        Assert.True(talk.AssessmentOfTurn.Value<bool>("final"));
    }

    [Fact]
    public async Task Sign_AfterTheAssessmentAndBetweenExercises_IsEscalatedInThatTurn()
    {
        var talk = await Interviews.ToAssessmentAsync(new Talk());
        await talk.SayAsync("exercises");
        await talk.SayAsync("start");
        Assert.Equal("after.exercise", talk.Asked);

        await talk.SayAsync(Sign);

        Assert.Equal("cauda-equina", talk.AssessmentOfTurn?.Value<string>("redFlag"));
    }

    [Fact]
    public async Task Sign_WhileAnotherEmergencyIsOpen_IsToldAsWell()
    {
        var talk = new Talk();
        await talk.SayAsync("my left hip hurts and I can't put any weight on the leg");
        Assert.Equal("unable-to-bear-weight", talk.AssessmentOfTurn?.Value<string>("redFlag"));

        await talk.SayAsync(Sign);

        Assert.Equal("cauda-equina", talk.AssessmentOfTurn?.Value<string>("redFlag"));
    }

    [Theory]
    [InlineData("the outside of my right hip hurts, no numbness when I wipe, bladder and bowels are fine")]
    [InlineData("my hip is killing me, I'm sick of resting it")]
    public async Task DeniedSignOrIdiom_IsNotEscalated(string message)
    {
        var talk = new Talk();
        await talk.SayAsync(message);
        Assert.Null(talk.AssessmentOfTurn);
    }

    [Fact]
    public async Task Emergency_ThatWasAMisunderstanding_IsAskedAboutPlainly()
    {
        var talk = new Talk();
        await talk.SayAsync("the outside of my right hip hurts");
        await talk.SayAsync("yes");
        await talk.SayAsync(Sign);
        Assert.Equal("after.escalation", talk.Asked);

        await talk.SayAsync("that's not what I meant");
        Assert.Equal("bladder-bowel-saddle", talk.Asked);

        await talk.SayAsync("it is numb between my legs");
        Assert.Equal("cauda-equina", talk.AssessmentOfTurn?.Value<string>("redFlag"));
    }

    [Fact]
    public async Task Emergency_IsNotLetGoByTalkOfOtherThings()
    {
        var talk = new Talk();
        await talk.SayAsync("my left hip hurts and I can't put any weight on the leg");
        await talk.SayAsync("I am 34 and my shoes are new");

        Assert.Equal("after.escalation", talk.Asked);
    }

    [Fact]
    public async Task Sign_InAGroup_IsAnsweredThereWithoutFindings()
    {
        var talk = new Talk("msteams", isGroup: true);
        await talk.SayAsync($"my hip hurts {Sign}");

        Assert.Equal("emergency", talk.AssessmentOfTurn?.Value<string>("level"));
        Assert.False(talk.AssessmentOfTurn?.ContainsKey("findings"));
        Assert.False(talk.AssessmentOfTurn?.ContainsKey("causes"));
    }

    [Fact]
    public async Task Complaint_InAGroup_IsInvitedToAPrivateChatAndNotRepeated()
    {
        var talk = new Talk("msteams", isGroup: true);
        var replies = await talk.SayAsync("my groin hurts after the hills");

        var reply = Assert.Single(replies, activity => activity.Type == ActivityTypes.Message);
        Assert.Contains("private", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("groin", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Null(talk.Asked);
    }
}
