using System.Net;
using Microsoft.Bot.Schema;

namespace HipBot.Connector;

/// <summary>What the refusals of channels mean.</summary>
internal static class ChannelErrors
{
    /// <summary>Whether the conversation, or the message, is out of the bot's reach for good: 403 or 404.</summary>
    public static bool IsGone(this ErrorResponseException refusal) =>
        refusal.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    /// <summary>Whether the channel does not do such a thing at all: 405 or 501.</summary>
    public static bool IsRefused(this ErrorResponseException refusal) =>
        refusal.Response?.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented;
}
