using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class TestFlowTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("flow"));

    [Fact]
    public async Task A_conversation_is_played_step_by_step()
    {
        await Flow()
            .Send("hello").AssertReply("you said hello")
            .Test("again", "you said again")
            .Test("once more", reply => Assert.Equal("once more".Length, reply.AsMessageActivity().Text["you said ".Length..].Length))
            .Send("quiet").AssertNoReply(timeout: 50)
            .Send("hi").AssertReplyOneOf(["you said hi", "you said hey"])
            .Send("part").AssertReplyContains("said")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("you said goodbye")]
    [InlineData("")]
    public async Task A_reply_that_differs_fails(string expected)
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Flow().Send("hello").AssertReply(expected).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_where_none_is_expected_fails()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Flow().Send("hello").AssertNoReply(timeout: 50).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_that_does_not_come_fails()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Flow().Send("quiet").AssertReply("anything", timeout: 50).StartTestAsync());
    }

    [Fact]
    public async Task What_the_bot_throws_reaches_the_test()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("throw").AssertReply("never").StartTestAsync());

        Assert.Equal("as asked", exception.Message);
    }

    [Fact]
    public async Task Messages_come_from_the_user_of_the_conversation_with_rising_ids()
    {
        var seen = new List<Activity>();
        BotCallbackHandler bot = (turn, _) =>
        {
            seen.Add(turn.Activity);
            return Task.CompletedTask;
        };

        await new TestFlow(_adapter, bot).Send("one").Send("two").SendConversationUpdate().StartTestAsync();

        Assert.All(seen, activity => Assert.Equal(("user1", "bot", "flow", "test"), (activity.From.Id, activity.Recipient.Id, activity.Conversation.Id, activity.ChannelId)));
        Assert.Equal(seen.Count, seen.Select(activity => activity.Id).Distinct().Count());
        Assert.Equal("user1", Assert.Single(seen[2].MembersAdded).Id);
    }

    [Fact]
    public async Task Traces_are_kept_only_when_asked_for()
    {
        BotCallbackHandler bot = (turn, cancellationToken) => turn.SendActivityAsync(Activity.CreateTraceActivity("note"), cancellationToken);

        await _adapter.SendTextToBotAsync("hello", bot, CancellationToken.None);
        Assert.Null(_adapter.GetNextReply());

        _adapter.EnableTrace = true;
        await _adapter.SendTextToBotAsync("hello", bot, CancellationToken.None);
        Assert.Equal(ActivityTypes.Trace, _adapter.GetNextReply().Type);
    }

    [Fact]
    public async Task A_queued_reply_can_be_updated_and_deleted()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, cancellationToken) =>
        {
            var one = await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
            var two = await turn.SendActivityAsync("two", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = one.Id, Text = "changed" }, cancellationToken);
            await turn.DeleteActivityAsync(two.Id, cancellationToken);
        }, CancellationToken.None);

        Assert.Equal("changed", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    private TestFlow Flow() => new(_adapter, (turn, cancellationToken) => turn.Activity.Text switch
    {
        "quiet" => Task.CompletedTask,
        "throw" => throw new InvalidOperationException("as asked"),
        var text => turn.SendActivityAsync($"you said {text}", cancellationToken: cancellationToken),
    });
}
