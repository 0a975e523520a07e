using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Who can read a conversation.</summary>
public static class Audience
{
    /// <summary>Whether others than the one who writes can read along: a group chat, or a channel of a team.</summary>
    public static bool IsPublic(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation?.IsGroup == true || activity.Conversation?.ConversationType is "channel" or "groupChat";
    }
}
