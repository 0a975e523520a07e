using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;

namespace HipBot.Proactive;

/// <summary>One conversation on one channel: whom a turn is meant for that nobody's message begins.</summary>
/// <param name="ChannelId">The channel's id, such as <c>msteams</c>.</param>
/// <param name="ConversationId">The conversation's id on that channel.</param>
public readonly record struct ConversationAddress(string ChannelId, string ConversationId)
{
    /// <summary>A name for the conversation that is short, has no odd letters and gives nothing away.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ChannelId}\n{ConversationId}")));

    /// <summary>The conversation that an activity belongs to.</summary>
    public static ConversationAddress Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new(activity.ChannelId, activity.Conversation.Id);
    }
}
