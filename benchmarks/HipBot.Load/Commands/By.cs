namespace HipBot.Load.Commands;

/// <summary>The channel by which a bot is talked to.</summary>
internal enum By
{
    /// <summary>The Bot Connector service: <c>/api/messages</c>, and replies to a service URL.</summary>
    Connector,

    /// <summary>HipBot's embedded Direct Line, with replies by WebSocket.</summary>
    DirectLine,
}
