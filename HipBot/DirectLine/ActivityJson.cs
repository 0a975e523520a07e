using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>Activities as JSON: what clients send and see, and what the bot gets of it.</summary>
/// <remarks>Kept as JSON trees rather than <see cref="Activity"/> objects, so that members nobody here knows pass through.</remarks>
internal static class ActivityJson
{
    public const string ChannelId = "directline";

    // Where replies go. Clients are not told, and nothing listens there: replies to this channel stay in the process.
    private const string ServiceUrl = "urn:hipbot:direct-line";

    private const string SequenceKey = "webchat:sequence-id";

    private static readonly string[] OnlyForTheBot = ["serviceUrl", "callerId", "relatesTo"];

    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    public static ChannelAccount Bot { get; } = new() { Id = "hipbot", Name = "HipBot", Role = RoleTypes.Bot };

    /// <summary>Puts on an activity what the channel says of it; gives the JSON that clients get.</summary>
    /// <param name="sequence">Its place in the transcript, which an update leaves as it was.</param>
    public static string Stamp(JObject activity, string id, long sequence, DateTimeOffset at)
    {
        activity["id"] = id;
        activity["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity["channelId"] = ChannelId;
        if (activity["channelData"] is null or JObject or { Type: JTokenType.Null })
        {
            var data = activity["channelData"] as JObject ?? [];
            data[SequenceKey] = sequence;
            activity["channelData"] = data;
        }

        return activity.ToString(Formatting.None);
    }

    /// <summary>What the bot sends, without what concerns only the bot and without empty lists.</summary>
    public static JObject FromBot(Activity activity)
    {
        var json = JObject.FromObject(activity, Serializer);
        foreach (var name in OnlyForTheBot)
        {
            json.Remove(name);
        }

        foreach (var empty in json.Properties().Where(property => property.Value is JArray { Count: 0 }).ToList())
        {
            empty.Remove();
        }

        return json;
    }

    /// <summary>What a client sent, as the bot gets it.</summary>
    /// <exception cref="JsonException">A member has the wrong type.</exception>
    public static Activity ForBot(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json, Settings)!;
        activity.ServiceUrl = ServiceUrl;
        activity.Recipient = Bot;
        activity.CallerId = null;
        return activity;
    }
}
