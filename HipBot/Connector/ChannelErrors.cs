using System.Net;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>What the refusals of channels mean.</summary>
internal static class ChannelErrors
{
    /// <summary>Whether the conversation, or the message, is out of the bot's reach for good: 403 or 404.</summary>
    public static bool IsGone(this ErrorResponseException refusal) =>
        refusal.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
}
