namespace HipBot.Cards;

/// <summary>Which host a channel is.</summary>
public static class CardHosts
{
    /// <summary>The host behind a channel id of the Bot Connector service, such as <c>msteams</c>.</summary>
    /// <param name="channelId">The activity's channel id; null, empty and unknown ids are taken for text only.</param>
    public static CardHost Of(string? channelId) => channelId switch
    {
        "msteams" => CardHost.Teams,
        "webchat" or "directline" or "emulator" or "test" => CardHost.WebChat,
        _ => CardHost.Text,
    };
}
