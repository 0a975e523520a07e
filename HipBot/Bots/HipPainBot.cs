using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Proactive;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Bots;

/// <summary>HipBot: greets once, talks about health in private only, and takes the buttons of Teams cards like typed words.</summary>
public sealed class HipPainBot : DialogBot<MainDialog>
{
    private readonly CardsNow _cards;
    private readonly ClubTalk _clubTalk;
    private readonly ConversationState _conversationState;
    private readonly IDigestCalendar _digests;
    private readonly EditedMessages _edited;
    private readonly Greetings _greetings;
    private readonly GroupReply _groupReply;
    private readonly ConversationReferences _references;
    private readonly string _invitation;
    private readonly ConversationTexts _texts;

    /// <summary>Runs the conversation over the given state.</summary>
    public HipPainBot(
        ConversationState conversationState,
        MainDialog dialog,
        GroupReply groupReply,
        ClubTalk clubTalk,
        IDigestCalendar digests,
        Greetings greetings,
        EditedMessages edited,
        ConversationReferences references,
        CardsNow cards,
        KnowledgeBase knowledge)
        : base(conversationState, dialog)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _conversationState = conversationState;
        _groupReply = groupReply;
        _cards = cards;
        _clubTalk = clubTalk;
        _digests = digests;
        _greetings = greetings;
        _edited = edited;
        _references = references;
        _invitation = knowledge.Club.Texts.Invitation;
        _texts = knowledge.Conversation.Texts;
    }

    /// <inheritdoc />
    /// <remarks>The roster is not asked about those who come: who they are does not matter, and a team may have thousands.</remarks>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cameHere = turnContext.Activity.MembersAdded ?? [];
        var botCame = cameHere.Any(member => member.Id == turnContext.Activity.Recipient?.Id);
        var someoneCame = cameHere.Any(member => member.Id != turnContext.Activity.Recipient?.Id);
        return (Audience.IsPublic(turnContext.Activity) ? botCame : someoneCame) ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        // An upgrade is told of as a removal, too, and is no reason to forget anybody.
        if (turnContext.Activity.Action == InstallationUpdateActionTypes.Remove)
        {
            await _conversationState.DeleteAsync(turnContext, cancellationToken);
            await _references.ForgetAsync(ConversationAddress.Of(turnContext.Activity), cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Audience.IsPublic(turnContext.Activity)
            ? _groupReply.ReplyAsync(turnContext, cancellationToken)
            : TalkAsync(turnContext, cancellationToken);
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
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Audience.IsPublic(turnContext.Activity))
        {
            await _groupReply.WarnAsync(turnContext, cancellationToken);
        }
        else if (await _edited.HoldsNewDangerAsync(turnContext, cancellationToken))
        {
            await RunAsMessageAsync(turnContext, ((ITurnContext)turnContext).Activity.Value, cancellationToken);
        }
        else
        {
            await _edited.NoteAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        _edited.ForgetAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(invokeValue);
        if (Audience.IsPublic(turnContext.Activity))
        {
            return CardAnswers.Message(_invitation);
        }

        if (!CardAnswers.TryRead(invokeValue.Action.Data, out var tap))
        {
            return CardAnswers.Message(_texts.Stale);
        }

        if (tap.Act == CardActs.Refresh)
        {
            return CardAnswers.AsItStands(await _cards.OfAsync(turnContext, tap, cancellationToken));
        }

        await RunAsMessageAsync(turnContext, invokeValue.Action.Data, cancellationToken);
        return CardAnswers.AfterTurn(turnContext, tap);
    }

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!await _greetings.IsFirstAsync(turnContext, cancellationToken))
        {
            return;
        }

        if (Audience.IsPublic(turnContext.Activity))
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(_texts.GroupIntroduction), cancellationToken);
        }
        else
        {
            await RunDialogAsync(turnContext, cancellationToken);
        }
    }

    private Task TalkAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _clubTalk.RunAsync(turnContext, () => RunDialogAsync(turnContext, cancellationToken), cancellationToken);

    // Prompts look at messages only. A button's invoke means what the same button means as a message elsewhere; the activity
    // becomes what it was again before the adapter asks for its answer.
    private async Task RunAsMessageAsync(ITurnContext turnContext, object? value, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var (type, before) = (activity.Type, activity.Value);
        (activity.Type, activity.Value) = (ActivityTypes.Message, value);
        try
        {
            await TalkAsync(turnContext, cancellationToken);
        }
        finally
        {
            (activity.Type, activity.Value) = (type, before);
        }
    }
}
