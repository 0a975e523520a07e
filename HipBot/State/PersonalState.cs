using Microsoft.Bot.Builder;

namespace HipBot.State;

/// <summary>Conversation state that belongs to one person: where several share a conversation, each has a state of their own there.</summary>
/// <remarks>So two people who answer in one thread never fill each other's form.</remarks>
public sealed class PersonalState(IStorage storage) : ConversationState(storage)
{
    /// <inheritdoc />
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = base.GetStorageKey(turnContext);
        var conversation = turnContext.Activity.Conversation;
        return conversation.IsGroup == true || conversation.ConversationType is "channel" or "groupChat"
            ? $"{key}/users/{turnContext.Activity.From?.Id}"
            : key;
    }
}
