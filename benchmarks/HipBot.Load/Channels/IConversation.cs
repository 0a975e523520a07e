namespace HipBot.Load.Channels;

/// <summary>One person's conversation with a bot.</summary>
internal interface IConversation : IAsyncDisposable
{
    /// <summary>Says something, and gives the bot's replies as JSON once it has made all of them.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="replies">How many replies to wait for where the channel cannot tell when a turn has ended; 0 where that is unknown.</param>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> SayAsync(string text, int replies);
}
