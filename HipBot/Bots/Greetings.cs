using Microsoft.Bot.Builder;

namespace HipBot.Bots;

/// <summary>Remembers where the bot has introduced itself, since one installation is told of in several activities.</summary>
public sealed class Greetings
{
    private readonly IStatePropertyAccessor<bool> _greeted;

    /// <summary>Remembers in the given state.</summary>
    public Greetings(ConversationState conversationState)
    {
        ArgumentNullException.ThrowIfNull(conversationState);
        _greeted = conversationState.CreateProperty<bool>("Greeted");
    }

    /// <summary>Whether this is the first occasion to greet in this conversation; true once.</summary>
    public async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var isFirst = !await _greeted.GetAsync(turnContext, () => false, cancellationToken);
        await _greeted.SetAsync(turnContext, true, cancellationToken);
        return isFirst;
    }
}
