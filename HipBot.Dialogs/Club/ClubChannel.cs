namespace HipBot.Club;

/// <summary>The channel that a club talks in.</summary>
/// <param name="ChannelId">Id of the Bot Framework channel, such as <c>msteams</c>.</param>
/// <param name="Conversation">Id of the conversation there; in Teams that of the channel, such as <c>19:…@thread.tacv2</c>, without a message.</param>
public sealed record ClubChannel(string ChannelId, string Conversation)
{
    private const string OfThread = ";messageid=";

    /// <summary>Whether a conversation is the channel, or a thread in it.</summary>
    public bool Holds(string? channelId, string? conversationId) => ChannelId == channelId && conversationId is not null && Conversation == RootOf(conversationId);

    /// <summary>The conversation that a thread belongs to; itself where it is no thread.</summary>
    public static string RootOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return conversationId.Split(OfThread)[0];
    }
}
