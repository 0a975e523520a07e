using HipBot.Connector;
using HipBot.Knowledge;
using HipBot.Proactive;
using HipBot.State;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HipBot;

/// <summary>The adapter for the channels of the Bot Connector service.</summary>
/// <remarks>
/// Errors of a turn are the gate's to handle. What a turn says goes by the outbox, and so is sent once the turn is saved. What
/// has nowhere to go any more, since the bot was taken out or the conversation is gone, is let go: nothing more is sent there
/// until somebody writes again.
/// </remarks>
public sealed class AdapterWithErrorHandler : CloudAdapter, IPostingAdapter
{
    private readonly ILogger<IBotFrameworkHttpAdapter> _logger;
    private readonly Outbox _outbox;
    private readonly OutgoingActivities _outgoing;
    private readonly ConversationReferences _references;

    public AdapterWithErrorHandler(
        BotFrameworkAuthentication authentication,
        ILogger<IBotFrameworkHttpAdapter> logger,
        TurnGate gate,
        Outbox outbox,
        ConversationReferences references,
        TurnLimits limits,
        KnowledgeBase knowledge)
        : base(authentication, logger)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _logger = logger;
        _outgoing = new(knowledge.Channels);
        _outbox = outbox;
        _references = references;
        Use(new RepliesInResponse(knowledge.Channels));
        Use(limits);
        Use(new ClientPlace());
        Use(new TypingWhileSlow(knowledge.Channels));
        Use(gate);
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            foreach (var part in _outgoing.Of(activity).SkipLast(1))
            {
                await SendAsync(turnContext, part, cancellationToken);
            }

            responses.Add(await SendAsync(turnContext, activity, cancellationToken));
        }

        return [.. responses];
    }

    /// <inheritdoc />
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (TurnTransaction.Current is not { } turn)
        {
            return base.UpdateActivityAsync(turnContext, activity, cancellationToken);
        }

        Keep(turn, turnContext, PostingKind.Update, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc />
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (TurnTransaction.Current is not { } turn)
        {
            return base.DeleteActivityAsync(turnContext, reference, cancellationToken);
        }

        Keep(turn, turnContext, PostingKind.Delete, new()
        {
            Id = reference.ActivityId,
            ChannelId = reference.ChannelId,
            ServiceUrl = reference.ServiceUrl,
            Conversation = reference.Conversation,
            From = reference.Bot,
            Recipient = reference.User,
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    async Task<string?> IPostingAdapter.PostAsync(ITurnContext turnContext, PostingKind kind, Activity activity)
    {
        try
        {
            return await PostAsync(turnContext, kind, activity);
        }
        catch (ErrorResponseException reason) when (reason.IsGone())
        {
            if (kind == PostingKind.Send)
            {
                _logger.LogWarning("Nothing can be sent to a conversation on {ChannelId}: {Status}.", turnContext.Activity.ChannelId, (int)reason.Response.StatusCode);
                await _references.ForgetAsync(ConversationAddress.Of(turnContext.Activity), CancellationToken.None);
            }

            return null;
        }
        catch (ErrorResponseException reason) when (kind != PostingKind.Send && reason.IsRefused())
        {
            // A channel that changes nothing leaves the message as it was; to ask again would change nothing either.
            return null;
        }
    }

    private async Task<string?> PostAsync(ITurnContext turnContext, PostingKind kind, Activity activity)
    {
        switch (kind)
        {
            case PostingKind.Update:
                return (await base.UpdateActivityAsync(turnContext, activity, CancellationToken.None))?.Id;
            case PostingKind.Delete:
                await base.DeleteActivityAsync(turnContext, new() { ActivityId = activity.Id, Conversation = activity.Conversation }, CancellationToken.None);
                return null;
            default:
                return (await base.SendActivitiesAsync(turnContext, [activity], CancellationToken.None))[0].Id;
        }
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        TurnTransaction.Current is { } turn && !GoesAtOnce(activity, turn)
            ? new(Keep(turn, turnContext, PostingKind.Send, activity).Id)
            : (await base.SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    // The answer to an invoke goes out with its response. Typing says that something is coming, so it comes before that.
    private static bool GoesAtOnce(Activity activity, TurnTransaction turn) => activity.Type switch
    {
        ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay or ActivityTypes.Trace => true,
        ActivityTypes.Typing => !turn.HasWrites,
        _ => false,
    };

    private Posting Keep(TurnTransaction turn, ITurnContext turnContext, PostingKind kind, Activity activity)
    {
        var posting = Posting.Of(kind, activity);
        _outbox.Add(turn, turnContext, posting);
        return posting;
    }
}
