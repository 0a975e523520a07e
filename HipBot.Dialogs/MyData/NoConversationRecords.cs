using Microsoft.Bot.Builder;

namespace HipBot.MyData;

/// <summary>For a host that keeps nothing but the bot's state.</summary>
public sealed class NoConversationRecords : IConversationRecords
{
    /// <inheritdoc />
    public Task<IReadOnlyList<KeptMessage>> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<KeptMessage>>([]);

    /// <inheritdoc />
    public void Forget(ITurnContext turnContext, string receipt)
    {
    }
}
