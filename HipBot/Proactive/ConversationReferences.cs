using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Proactive;

/// <summary>Where conversations can be taken up again: kept from turns that a channel began, for as long as something is due there.</summary>
/// <remarks>A turn is only run for a caller that was let in, so what is kept here comes from channels that may be answered.</remarks>
public sealed class ConversationReferences
{
    private readonly IStorage _storage;

    public ConversationReferences(IStorage storage) => _storage = storage;

    /// <summary>Keeps where the conversation of this turn is; a newer reference takes the place of an older one.</summary>
    public Task KeepAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var reference = turnContext.Activity.GetConversationReference();
        // What is sent later is no answer to what was said now, and the name of whom it goes to is nothing to keep.
        reference.ActivityId = null;
        reference.User = new ChannelAccount(reference.User?.Id, aadObjectId: reference.User?.AadObjectId);
        return KeepAsync(reference, cancellationToken);
    }

    /// <summary>Keeps where a conversation is, from a reference that was made of an activity of its channel.</summary>
    public Task KeepAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _storage.WriteAsync(new Dictionary<string, object> { [KeyOf(new(reference.ChannelId, reference.Conversation.Id))] = reference }, cancellationToken);
    }

    /// <summary>Where the conversation is; null where that was never kept, or was forgotten.</summary>
    public async Task<ConversationReference?> FindAsync(ConversationAddress address, CancellationToken cancellationToken)
    {
        var items = await _storage.ReadAsync([KeyOf(address)], cancellationToken);
        return items.TryGetValue(KeyOf(address), out var item) ? item as ConversationReference : null;
    }

    /// <summary>Forgets where the conversation is: nothing is sent there any more unless somebody writes.</summary>
    public Task ForgetAsync(ConversationAddress address, CancellationToken cancellationToken) =>
        _storage.DeleteAsync([KeyOf(address)], cancellationToken);

    private static string KeyOf(ConversationAddress address) => $"conversation-reference/{address.Key}";
}
