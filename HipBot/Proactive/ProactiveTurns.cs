using HipBot.DirectLine;
using HipBot.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace HipBot.Proactive;

/// <summary>Runs turns that the bot begins: a reminder, a digest. They wait their place like any other turn, and their state is saved.</summary>
public sealed class ProactiveTurns
{
    private readonly IBotFrameworkHttpAdapter _channels;
    private readonly DirectLineAdapter _directLine;
    private readonly ConversationStore _conversations;
    private readonly ConversationReferences _references;
    private readonly IServiceScopeFactory _scopes;
    private readonly string _appId;

    internal ProactiveTurns(
        IBotFrameworkHttpAdapter channels,
        DirectLineAdapter directLine,
        ConversationStore conversations,
        ConversationReferences references,
        IServiceScopeFactory scopes,
        BotSettings settings)
    {
        _channels = channels;
        _directLine = directLine;
        _conversations = conversations;
        _references = references;
        _scopes = scopes;
        _appId = settings.MicrosoftAppId;
    }

    /// <summary>Runs one turn of the bot; false where the conversation is over or forgotten.</summary>
    /// <param name="address">The conversation.</param>
    /// <param name="id">What the turn is for: a turn with the same id in the same conversation runs once, also after a crash.</param>
    /// <param name="value">What the bot gets as the value of the event, as text that says what is due.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="Exception">The bot failed, or its channel cannot be reached; the turn may be tried again.</exception>
    public async Task<bool> RunAsync(ConversationAddress address, string id, string value, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await RunAsync(address, id, value, scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync, cancellationToken);
    }

    /// <summary>The same with something else than the bot's own way of taking a turn.</summary>
    public async Task<bool> RunAsync(ConversationAddress address, string id, string value, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        if (await _references.FindAsync(address, cancellationToken) is not { } reference)
        {
            return false;
        }

        var activity = reference.GetContinuationActivity();
        (activity.Id, activity.Value) = (id, value);
        if (address.ChannelId != ActivityJson.ChannelId)
        {
            await ((CloudAdapter)_channels).ContinueConversationAsync(_appId, activity, Unasked(turn), cancellationToken);
            return true;
        }

        if (await _conversations.FindAsync(address.ConversationId) is not { Ended: false })
        {
            await _references.ForgetAsync(address, cancellationToken);
            return false;
        }

        await _directLine.ProcessAsync(activity, Unasked(turn), cancellationToken);
        return true;
    }

    // What is said in such a turn answers nobody, though the event that began it has an id.
    private static BotCallbackHandler Unasked(BotCallbackHandler turn) => (turnContext, cancellationToken) =>
    {
        turnContext.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.ReplyToId = null);
            return next();
        });
        return turn(turnContext, cancellationToken);
    };
}
