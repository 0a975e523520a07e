using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Builder;

public class ActivityHandlerTests
{
    private readonly Turn _adapter = new();
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageUpdate", "messageUpdate")]
    [InlineData("messageDelete", "messageDelete")]
    [InlineData("event", "event")]
    [InlineData("typing", "typing")]
    [InlineData("endOfConversation", "endOfConversation")]
    [InlineData("command", "command")]
    [InlineData("commandResult", "commandResult")]
    [InlineData("something new", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string called)
    {
        await TakeAsync(new Activity { Type = type });

        Assert.Equal([called], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    [InlineData("other", null)]
    public async Task An_installation_is_told_by_its_action(string action, string? called)
    {
        await TakeAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        Assert.Equal(called == null ? [] : [called], _bot.Calls);
    }

    [Fact]
    public async Task Members_are_told_of_unless_the_bot_is_the_only_one()
    {
        await TakeAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("bot")] });
        Assert.Empty(_bot.Calls);

        await TakeAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("ann")] });
        await TakeAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = [new ChannelAccount("ann")] });
        Assert.Equal(["joined bot ann", "left ann"], _bot.Calls);
    }

    [Fact]
    public async Task Reactions_added_and_removed_are_both_told()
    {
        await TakeAsync(new Activity
        {
            Type = ActivityTypes.MessageReaction,
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("sad")],
        });

        Assert.Equal(["+like", "-sad"], _bot.Calls);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"next","data":{"step":2}}}""", 200, null)]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"next"}}""", 400, "NotSupported")]
    [InlineData("""{"verb":"next"}""", 400, "BadRequest")]
    [InlineData(null, 400, "BadRequest")]
    public async Task A_card_action_is_answered_or_refused(string? value, int status, string? code)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        Assert.Equal(status, response.Status);
        if (code == null)
        {
            var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
            Assert.Equal("next 2", body.Value);
        }
        else
        {
            var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
            Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
            Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
        }
    }

    [Theory]
    [InlineData("no such thing")]
    [InlineData("application/search/other")]
    [InlineData("signin/verifyState")]
    public async Task An_invoke_that_nothing_handles_is_answered_501(string name)
    {
        Assert.Equal(501, (await InvokeAsync(name, "{}")).Status);
    }

    [Fact]
    public async Task A_response_that_was_sent_already_is_not_sent_again()
    {
        var context = _adapter.Of(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"x"}}""") });
        context.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity { Type = ActivityTypesEx.InvokeResponse });

        await _bot.OnTurnAsync(context);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task An_activity_without_type_is_a_mistake()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(_adapter.Of(new Activity())));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null));
    }

    private Task TakeAsync(Activity activity)
    {
        activity.Recipient = new ChannelAccount("bot");
        return _bot.OnTurnAsync(_adapter.Of(activity));
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string? value)
    {
        await TakeAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value == null ? null : JObject.Parse(value) });
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class NotingBot : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("endOfConversation");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("commandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("joined " + string.Join(' ', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("left " + string.Join(' ', membersRemoved.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note("-" + messageReactions[0].Type);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.OK,
                Type = "application/vnd.microsoft.activity.message",
                Value = $"{invokeValue.Action.Verb} {(invokeValue.Action.Data as JObject)?["step"]}",
            });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
