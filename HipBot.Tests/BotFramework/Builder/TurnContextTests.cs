using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class TurnContextTests
{
    private readonly Turn _adapter = new();

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_sender_as_a_reply()
    {
        var context = _adapter.Of();

        var response = await context.SendActivityAsync("Where does it hurt?");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("Where does it hurt?", sent.Text);
        Assert.Equal("bot", sent.From.Id);
        Assert.Equal("ann", sent.Recipient.Id);
        Assert.Equal("conversation-1", sent.Conversation.Id);
        Assert.Equal("activity-1", sent.ReplyToId);
        Assert.Null(sent.InputHint);
        Assert.Equal("sent-1", response.Id);
        Assert.True(context.Responded);
    }

    [Theory]
    [InlineData("trace", false)]
    [InlineData("typing", true)]
    [InlineData("message", true)]
    public async Task A_turn_has_responded_when_anything_but_a_trace_is_sent(string type, bool responded)
    {
        var context = _adapter.Of();

        await context.SendActivityAsync(new Activity { Type = type });

        Assert.Equal(responded, context.Responded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task An_empty_text_is_not_sent(string? text)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.Of().SendActivityAsync(text));
    }

    [Fact]
    public async Task No_activities_are_a_mistake()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await _adapter.Of().SendActivitiesAsync([]));

        Assert.StartsWith("Expecting one or more activities, but the array was empty.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_see_activities_in_the_order_they_were_added_and_may_change_them()
    {
        var context = _adapter.Of();
        var seen = new List<string>();
        context.OnSendActivities((_, activities, next) =>
        {
            seen.Add("first");
            activities[0].Text += "!";
            return next();
        });
        context.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"second {activities[0].Text}");
            return next();
        });

        await context.SendActivityAsync("hello");

        Assert.Equal(["first", "second hello!"], seen);
        Assert.Equal("hello!", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_activity_back()
    {
        var context = _adapter.Of();
        context.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await context.SendActivityAsync("hello");

        Assert.Empty(_adapter.Sent);
        Assert.Null(response.Id);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_response_wait_in_the_turn()
    {
        var message = Turn.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        var context = _adapter.Of(message);

        await context.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], context.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.All(context.BufferedReplyActivities, activity => Assert.Equal("activity-1", activity.ReplyToId));
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task An_update_and_a_deletion_stay_in_the_conversation()
    {
        var context = _adapter.Of();

        await context.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "card-1" });
        await context.DeleteActivityAsync("card-2");

        Assert.Equal(("card-1", "conversation-1"), (_adapter.Updated[0].Id, _adapter.Updated[0].Conversation.Id));
        Assert.Equal(("card-2", "conversation-1"), (_adapter.Deleted[0].ActivityId, _adapter.Deleted[0].Conversation.Id));
        Assert.False(context.Responded);
    }

    [Fact]
    public void Turn_state_is_found_by_type_or_name_until_the_turn_is_over()
    {
        var context = _adapter.Of();
        var stream = new MemoryStream();
        context.TurnState.Add<Stream>(stream);
        context.TurnState.Add("note", "text");

        Assert.Same(stream, context.TurnState.Get<Stream>());
        Assert.Equal("text", context.TurnState.Get<string>("note"));
        Assert.Null(context.TurnState.Get<Stream>("note"));
        Assert.Null(context.TurnState.Get<string>());

        context.Dispose();

        Assert.True(stream.CanRead);
        Assert.Throws<ObjectDisposedException>(() => context.TurnState.Get<string>("note"));
    }
}
