using System.Runtime.ExceptionServices;
using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>Logs the failure without a word of what was said, apologises with the emergency advice, and begins the conversation anew.</summary>
internal sealed class ApologyOnTurnError : ITurnErrorHandler
{
    private readonly ConversationState _conversationState;
    private readonly ILogger<ApologyOnTurnError> _logger;

    public ApologyOnTurnError(ConversationState conversationState, ILogger<ApologyOnTurnError> logger)
    {
        _conversationState = conversationState;
        _logger = logger;
    }

    public async Task HandleAsync(ITurnContext turnContext, Exception exception)
    {
        var activity = turnContext.Activity;
        // The exception's message may quote what a person wrote; its type and place do not.
        _logger.LogError(
            "Turn {ActivityId} ({ActivityType}) on {ChannelId} failed with {Exception} at {Place}.",
            activity.Id,
            activity.Type,
            activity.ChannelId,
            exception.GetType().Name,
            exception.StackTrace);

        if (ActivityEvents.IsOwn(activity))
        {
            // Nobody waits for an answer, and the turn is tried again later.
            ExceptionDispatchInfo.Throw(exception);
        }

        await _conversationState.DeleteAsync(turnContext);
        if (activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.ConversationUpdate)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(Apology.Text, Apology.Text, InputHints.AcceptingInput));
        }
    }
}
