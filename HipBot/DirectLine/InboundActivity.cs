using HipBot.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>An activity that a client wants to send, checked, and with the sender that it may claim to be.</summary>
internal sealed record InboundActivity(JObject Json, string Type, string UserId, string? UserName)
{
    /// <summary>How the ids of users begin whom a token vouches for.</summary>
    public const string ReservedForTokens = "dl_";

    // Only the channel itself may say these; an app that could would impersonate it.
    private static readonly HashSet<string> OnlyFromTheChannel =
    [
        ActivityTypes.ConversationUpdate,
        ActivityTypes.ContactRelationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.Invoke,
        ActivityTypesEx.InvokeResponse,
    ];

    /// <summary>What the client calls the activity, so that sending it again is recognised; null where it does not say.</summary>
    public string? ClientId => (Json["channelData"] as JObject)?["clientActivityID"] is JValue { Value: string id } ? id : null;

    /// <exception cref="DirectLineException">The activity is not one that a client may send.</exception>
    public static InboundActivity From(JObject json, Caller caller, string conversationId)
    {
        var type = TextOf(json, "type") ?? throw DirectLineException.BadArgument("'type' is missing.");
        if (OnlyFromTheChannel.Contains(type))
        {
            throw DirectLineException.BadArgument($"A client cannot send '{type}'.");
        }

        var sender = json["from"] as JObject ?? [];
        var userId = caller.Grant?.UserId ?? TextOf(sender, "id") ?? throw DirectLineException.BadArgument("'from.id' is missing.");
        if (caller.Grant is { UserId: null } && userId.StartsWith(ReservedForTokens, StringComparison.Ordinal))
        {
            throw DirectLineException.BadArgument($"A user id that begins with '{ReservedForTokens}' comes from a token only.");
        }

        if (!Identifier.IsUsable(userId))
        {
            throw DirectLineException.BadArgument(Identifier.Fault("from.id"));
        }

        if ((json["channelData"] as JObject)?["clientActivityID"] is JValue { Value: string clientId } && !Identifier.IsUsable(clientId))
        {
            throw DirectLineException.BadArgument(Identifier.Fault("channelData.clientActivityID"));
        }

        sender["id"] = userId;
        sender["role"] = RoleTypes.User;
        json["from"] = sender;
        json["conversation"] = new JObject { ["id"] = conversationId };
        foreach (var name in new[] { "id", "recipient", "serviceUrl", "callerId" })
        {
            json.Remove(name);
        }

        MustSuitTheBot(json);
        return new(json, type, userId, TextOf(sender, "name") ?? caller.Grant?.UserName);
    }

    private static void MustSuitTheBot(JObject json)
    {
        try
        {
            ActivityJson.ForBot(json.ToString(Formatting.None));
        }
        catch (Exception reason) when (reason is JsonException or FormatException or InvalidCastException or ArgumentException or OverflowException)
        {
            throw DirectLineException.BadArgument("A member of the activity has the wrong type.");
        }
    }

    private static string? TextOf(JObject json, string name) => json[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
