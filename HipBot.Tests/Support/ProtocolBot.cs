using HipBot.Proactive;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Support;

/// <summary>A bot that does what it is told, so that tests see what the host makes of it.</summary>
public sealed class ProtocolBot : ActivityHandler
{
    private readonly ConversationState _conversationState;
    private readonly ConversationReferences _references;
    private readonly IStatePropertyAccessor<int> _turns;

    public ProtocolBot(ConversationState conversationState, ConversationReferences references)
    {
        _references = references;
        _conversationState = conversationState;
        _turns = conversationState.CreateProperty<int>("turns");
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversationState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient.Id))
        {
            await SayAsync(turnContext, $"Welcome {member.Id} {((Activity)turnContext.Activity).Locale}".TrimEnd(), cancellationToken);
        }
    }

    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await _turns.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await _turns.SetAsync(turnContext, turn, cancellationToken);
        await SayAsync(turnContext, $"{turn}: due {turnContext.Activity.Value}", cancellationToken);
        await SayAsync(turnContext, "and a second message", cancellationToken);
        if (turnContext.Activity.Value is "fail")
        {
            throw new InvalidOperationException("As told: lateral hip pain.");
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await _turns.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await _turns.SetAsync(turnContext, turn, cancellationToken);
        switch (turnContext.Activity.Text)
        {
            case "remember":
                await _references.KeepAsync(turnContext, cancellationToken);
                break;
            case "fail" or "crash":
                throw new InvalidOperationException("As told: lateral hip pain.");
            case "end":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.EndOfConversation }, cancellationToken);
                break;
            case "typing":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await SayAsync(turnContext, "typed", cancellationToken);
                break;
            case "update":
                var sent = await SayAsync(turnContext, "before", cancellationToken);
                var changed = MessageFactory.Text("after");
                changed.Id = sent.Id;
                await turnContext.UpdateActivityAsync(changed, cancellationToken);
                break;
            default:
                await SayAsync(turnContext, $"{turn}: {turnContext.Activity.Text}", cancellationToken);
                break;
        }
    }

    private static Task<ResourceResponse> SayAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
}
