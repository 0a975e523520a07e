using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.State;

/// <summary>Conversation state that belongs to one person: where several share a conversation, each has a state of their own there.</summary>
/// <remarks>
/// So two people who answer in one thread never fill each other's form. What tells of the conversation itself, that the bot was
/// added say, is nobody's own.
/// </remarks>
public sealed class PersonalState(IStorage storage) : ConversationState(storage)
{
    /// <inheritdoc />
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = base.GetStorageKey(turnContext);
        var activity = turnContext.Activity;
        return IsShared(activity.Conversation) && activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate)
            ? $"{key}/users/{activity.From?.Id}"
            : key;
    }

    private static bool IsShared(ConversationAccount conversation) =>
        conversation.IsGroup == true || conversation.ConversationType is "channel" or "groupChat";
}
