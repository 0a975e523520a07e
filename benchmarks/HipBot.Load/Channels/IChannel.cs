namespace HipBot.Load.Channels;

/// <summary>A way to talk to a bot.</summary>
internal interface IChannel : IAsyncDisposable
{
    /// <summary>Begins a conversation.</summary>
    /// <param name="name">Not used before for this bot.</param>
    Task<IConversation> BeginAsync(string name);
}
