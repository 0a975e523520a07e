using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>Shows that the bot is at it where an answer takes more than a moment.</summary>
/// <param name="channels">What each channel can do.</param>
/// <remarks>Not where the channel does not show it, not where others read along, and not to a caller who waits for the answers in the response: nothing may come on another way then (activity protocol A3113).</remarks>
internal sealed class TypingWhileSlow(ChannelTable channels) : Microsoft.Bot.Builder.IMiddleware
{
    // Activity protocol A6000 and A6001: shown for three seconds, and not to be sent more often.
    private const int Moment = 1000;
    private const int Period = 3000;

    private readonly ShowTypingMiddleware _typing = new(Moment, Period);

    /// <inheritdoc />
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies || !channels.Of(turnContext.Activity.ChannelId).Typing || Dialogs.Audience.IsPublic(turnContext.Activity)
            ? next(cancellationToken)
            : _typing.OnTurnAsync(turnContext, next, cancellationToken);
    }
}
