using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>Gives replies that go out with the response the same form as those that are sent; the adapter never sees them.</summary>
/// <param name="channels">What each channel can do.</param>
internal sealed class RepliesInResponse(ChannelTable channels) : Microsoft.Bot.Builder.IMiddleware
{
    private readonly OutgoingActivities _outgoing = new(channels);

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        if (turnContext is TurnContext { Activity.DeliveryMode: DeliveryModes.ExpectReplies } turn)
        {
            List<Activity> replies = [.. turn.BufferedReplyActivities.SelectMany(_outgoing.Of)];
            turn.BufferedReplyActivities.Clear();
            turn.BufferedReplyActivities.AddRange(replies);
        }
    }
}
