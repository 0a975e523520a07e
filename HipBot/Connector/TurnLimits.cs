using System.Threading.RateLimiting;
using HipBot.Dialogs;
using HipBot.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>Limits how many activities a conversation, and a person in whatever conversations, may send by the Bot Connector service.</summary>
/// <remarks>
/// The callers have shown their tokens by then, so nobody can use up what is another's. Their addresses say nothing: those of
/// the service are shared by everybody. What is refused has not been taken in, so the channel may send it again; a message with
/// a danger sign is never refused.
/// </remarks>
public sealed class TurnLimits : Microsoft.Bot.Builder.IMiddleware, IDisposable
{
    private readonly LoneMessages _messages;
    private readonly PartitionedRateLimiter<IActivity> _conversations;
    private readonly PartitionedRateLimiter<IActivity> _people;
    private readonly bool _areKept;

    /// <param name="messages">Finds danger signs.</param>
    /// <param name="perMinute">How many activities each may send a minute; null for no limit.</param>
    public TurnLimits(LoneMessages messages, int? perMinute)
    {
        _messages = messages;
        _areKept = perMinute is not null;
        var most = perMinute ?? 1;
        _conversations = RateLimits.For<IActivity>(activity => $"{activity.ChannelId}\n{activity.Conversation?.Id}", most);
        _people = RateLimits.For<IActivity>(activity => $"{activity.ChannelId}\n{activity.From?.Id}", most);
    }

    /// <inheritdoc />
    /// <exception cref="Exception">There were too many.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (_areKept && !ActivityEvents.IsOwn(turnContext.Activity) && !MayCome(turnContext.Activity))
        {
            throw new ThrottledException();
        }

        await next(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _conversations.Dispose();
        _people.Dispose();
    }

    private bool MayCome(Activity activity) => (Take(_conversations, activity) & Take(_people, activity)) || HoldsDanger(activity);

    private bool HoldsDanger(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate
        && _messages.HoldsDanger(activity);

    private static bool Take(PartitionedRateLimiter<IActivity> limiter, Activity activity)
    {
        using var lease = limiter.AttemptAcquire(activity);
        return lease.IsAcquired;
    }
}
