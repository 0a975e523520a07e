using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Bots;

/// <summary>HipBot: greets, talks about health in private only, and takes the buttons of Teams cards like typed words.</summary>
public sealed class HipPainBot : DialogBot<MainDialog>
{
    private const string MessageResponse = "application/vnd.microsoft.activity.message";

    private readonly ClubTalk _clubTalk;
    private readonly IDigestCalendar _digests;
    private readonly GroupReply _groupReply;

    /// <summary>Runs the conversation over the given state.</summary>
    public HipPainBot(ConversationState conversationState, MainDialog dialog, GroupReply groupReply, ClubTalk clubTalk, IDigestCalendar digests)
        : base(conversationState, dialog)
    {
        _groupReply = groupReply;
        _clubTalk = clubTalk;
        _digests = digests;
    }

    /// <inheritdoc />
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var someoneCame = membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id);
        if (someoneCame && !Audience.IsPublic(turnContext.Activity))
        {
            await RunDialogAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Audience.IsPublic(turnContext.Activity)
            ? _groupReply.ReplyAsync(turnContext, cancellationToken)
            : _clubTalk.RunAsync(turnContext, () => RunDialogAsync(turnContext, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (await _digests.PostDueAsync(turnContext, cancellationToken))
        {
            return;
        }

        if (ActivityEvents.IsOwn(turnContext.Activity) && !Audience.IsPublic(turnContext.Activity))
        {
            await RunDialogAsync(turnContext, cancellationToken);
            return;
        }

        await base.OnEventActivityAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(invokeValue);
        await RunAsMessageAsync(turnContext, invokeValue.Action.Data, cancellationToken);
        return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = MessageResponse, Value = string.Empty };
    }

    // Prompts look at messages only. A button's invoke means what the same button means as a message elsewhere; the activity
    // becomes an invoke again before the adapter asks for its answer.
    private async Task RunAsMessageAsync(ITurnContext<IInvokeActivity> turnContext, object data, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        var (type, value) = (activity.Type, activity.Value);
        (activity.Type, activity.Value) = (ActivityTypes.Message, data);
        try
        {
            await _clubTalk.RunAsync(turnContext, () => RunDialogAsync(turnContext, cancellationToken), cancellationToken);
        }
        finally
        {
            (activity.Type, activity.Value) = (type, value);
        }
    }
}
