using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Reads and writes the episode of the conversation that a turn belongs to.</summary>
public sealed class EpisodeStore
{
    private readonly IStatePropertyAccessor<Episode> _episodes;

    /// <summary>Keeps episodes in the given conversation state.</summary>
    public EpisodeStore(ConversationState conversationState)
    {
        ArgumentNullException.ThrowIfNull(conversationState);
        _episodes = conversationState.CreateProperty<Episode>(nameof(Episode));
    }

    /// <summary>The episode so far; a new one where the conversation has none.</summary>
    public Task<Episode> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _episodes.GetAsync(turnContext, () => new Episode(), cancellationToken);

    /// <summary>Changes the episode and gives the changed one.</summary>
    public async Task<Episode> UpdateAsync(ITurnContext turnContext, Func<Episode, Episode> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(await GetAsync(turnContext, cancellationToken));
        await _episodes.SetAsync(turnContext, changed, cancellationToken);
        return changed;
    }
}
