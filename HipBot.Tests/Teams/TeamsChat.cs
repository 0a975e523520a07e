using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>One conversation of Teams, and what people do in it.</summary>
public sealed class TeamsChat
{
    private readonly TeamsHost _host;
    private readonly JObject _conversation;

    public TeamsChat(TeamsHost host, string type)
    {
        _host = host;
        _conversation = new()
        {
            ["id"] = type == "channel" ? $"19:{Guid.NewGuid():n}@thread.tacv2;messageid=1700000000000" : $"a:{Guid.NewGuid():n}",
            ["conversationType"] = type,
            ["tenantId"] = "tenant",
        };
        if (type != "personal")
        {
            _conversation["isGroup"] = true;
        }
    }

    public string Id => (string)_conversation["id"]!;

    /// <summary>Every message that the bot has sent here.</summary>
    public IEnumerable<JObject> Sent => _host.Channel.Sent.Where(activity => (string?)activity["conversation"]?["id"] == Id);

    /// <summary>The turn and the message of the question that is open; its card's buttons name them.</summary>
    public (string ActivityId, JObject Data) OpenCard { get; private set; } = (string.Empty, []);

    public Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> SayAsync(string text, string from = "ann", string? id = null) =>
        DoAsync(from, new() { ["type"] = "message", ["text"] = text, ["id"] = id });

    /// <summary>Mentions the bot, as one must where others are.</summary>
    public Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> MentionAsync(string text, string from = "ann") =>
        DoAsync(from, new()
        {
            ["type"] = "message",
            ["text"] = $"<at>HipBot</at>&nbsp;{text}",
            ["entities"] = new JArray(new JObject { ["type"] = "mention", ["text"] = "<at>HipBot</at>", ["mentioned"] = new JObject { ["id"] = "28:hipbot", ["name"] = "HipBot" } }),
        });

    /// <summary>Taps a button that carries these data.</summary>
    public Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> TapAsync(JToken? data, string? replyToId = null, string from = "ann") =>
        DoAsync(from, new()
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = replyToId ?? OpenCard.ActivityId,
            ["value"] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = data } },
        });

    /// <summary>Anything else that Teams tells a bot of.</summary>
    public async Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> DoAsync(string from, JObject activity)
    {
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = _host.Channel.Address;
        activity["conversation"] = _conversation.DeepClone();
        activity["from"] = new JObject { ["id"] = $"29:{from}", ["name"] = from, ["aadObjectId"] = $"aad-{from}" };
        activity["recipient"] = new JObject { ["id"] = "28:hipbot", ["name"] = "HipBot" };
        activity["locale"] ??= "en-GB";
        activity["timestamp"] = $"2026-03-02T09:30:{_host.NextSecond():00}Z";
        var result = await _host.PostAsync(activity);
        KeepOpenCard(result.Calls);
        return result;
    }

    private void KeepOpenCard(IReadOnlyList<ChannelCall> calls)
    {
        foreach (var call in calls.Where(call => call is { Method: "POST", Status: 201 }))
        {
            var button = call.Body!.SelectTokens("$..actions[?(@.type=='Action.Execute')]").FirstOrDefault();
            if (button?["data"] is JObject data)
            {
                OpenCard = (call.Id!, data);
            }
        }
    }
}
