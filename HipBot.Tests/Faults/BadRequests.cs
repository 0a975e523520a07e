using System.Net.Http.Headers;
using System.Text;
using HipBot.Tests.Recognition;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Faults;

/// <summary>Requests that nobody in their right mind would send; the same ones for the same seed.</summary>
internal sealed class BadRequests
{
    private static readonly string[] Paths =
    [
        "api/messages", "api/messages", "api/messages",
        "v3/directline/conversations/{id}/activities", "v3/directline/conversations/{id}/activities", "v3/directline/conversations/{id}/activities",
        "v3/directline/conversations", "v3/directline/tokens/generate", "v3/directline/tokens/refresh", "v3/directline/conversations/{id}/upload",
        "api/directline/token",
    ];

    private static readonly string[] Reads =
    [
        "v3/directline/conversations/{id}", "v3/directline/conversations/{id}/activities?watermark=", "v3/directline/conversations/{id}/stream?t=", "v3/directline/session/getsessionid",
        "hand-off/", "pictures/",
    ];

    private readonly Random _random;
    private readonly string _conversation;
    private readonly string[] _credentials;
    private readonly JObject _activity;

    public BadRequests(int seed, string conversation, string token, string secret, Uri channel)
    {
        _random = new(seed);
        _conversation = conversation;
        _credentials = [token, token, token, secret, $"{token}x", "a.b.c", "", "\u00e9"];
        _activity = new JObject
        {
            ["type"] = "message",
            ["id"] = "m1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = channel,
            ["from"] = new JObject { ["id"] = "29:ann", ["name"] = "Ann" },
            ["recipient"] = new JObject { ["id"] = "28:bot" },
            ["conversation"] = new JObject { ["id"] = "c1", ["isGroup"] = false },
            ["text"] = "my hip hurts",
            ["textFormat"] = "plain",
            ["locale"] = "en-GB",
            ["timestamp"] = "2026-03-02T09:30:00Z",
            ["localTimestamp"] = "2026-03-02T09:30:00+00:00",
            ["entities"] = new JArray(new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = "28:bot" }, ["text"] = "<at>HipBot</at>" }),
            ["attachments"] = new JArray(new JObject { ["contentType"] = "text/plain", ["content"] = new JObject { ["a"] = 1 } }),
            ["channelData"] = new JObject { ["clientActivityID"] = "x1", ["tenant"] = new JObject { ["id"] = "t" } },
            ["value"] = new JObject { ["hip"] = new JObject { ["v"] = 1, ["card"] = "question", ["turn"] = "1", ["slot"] = "location", ["act"] = "answer" } },
            ["membersAdded"] = new JArray(new JObject { ["id"] = "29:bob" }),
        };
    }

    public HttpRequestMessage Next()
    {
        var isRead = _random.Next(6) == 0;
        var path = (isRead ? One(Reads) + Text(12) : One(Paths)).Replace("{id}", _random.Next(4) == 0 ? Uri.EscapeDataString(Text(20)) : _conversation, StringComparison.Ordinal);
        var request = new HttpRequestMessage(isRead ? HttpMethod.Get : HttpMethod.Post, new Uri(Escaped(path), UriKind.Relative));
        if (path.StartsWith("v3", StringComparison.Ordinal) || _random.Next(10) == 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {One(_credentials)}");
        }

        if (!isRead)
        {
            request.Content = new ByteArrayContent(Body());
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(_random.Next(12) == 0 ? "text/plain" : "application/json");
        }

        return request;
    }

    private byte[] Body()
    {
        var activity = (JObject)_activity.DeepClone();
        for (var change = _random.Next(1, 5); change > 0; change--)
        {
            Spoil(activity);
        }

        var text = activity.ToString(Formatting.None);
        return _random.Next(8) switch
        {
            0 => Encoding.UTF8.GetBytes(text[.._random.Next(text.Length)]),
            1 => Scrambled(Encoding.UTF8.GetBytes(text)),
            2 => Encoding.UTF8.GetBytes(text.Replace("\"text\"", "\"id\"", StringComparison.Ordinal)),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private void Spoil(JObject activity)
    {
        var places = activity.Descendants().OfType<JProperty>().ToList();
        if (places.Count == 0)
        {
            return;
        }

        var place = places[_random.Next(places.Count)];
        switch (_random.Next(5))
        {
            case 0:
                place.Remove();
                break;
            case 1 when place.Parent is JObject parent:
                parent[Text(6)] = Value();
                break;
            default:
                place.Value = Value();
                break;
        }
    }

    private JToken Value() => _random.Next(16) switch
    {
        0 => JValue.CreateNull(),
        1 => long.MaxValue,
        2 => -1,
        3 => 1e300,
        4 => true,
        5 => new JArray(),
        6 => new JObject(),
        7 => "",
        8 => "9999-99-99T99:99:99Z",
        9 => "\0\u0001\ud800",
        10 => new string('x', _random.Next(5000)),
        11 => Nested(_random.Next(1, 70)),
        12 => One(["message", "conversationUpdate", "invoke", "event", "endOfConversation", "typing", "delay", "trace", "installationUpdate", "messageReaction", "handoff"]),
        13 => new JArray(Enumerable.Repeat(new JObject { ["id"] = Text(4) }, _random.Next(50))),
        14 => One(["adaptiveCard/action", "task/fetch", "composeExtension/query", "ContinueConversation"]),
        _ => Text(_random.Next(200)),
    };

    private static JToken Nested(int depth)
    {
        JToken inner = 1;
        for (; depth > 0; depth--)
        {
            inner = depth % 2 == 0 ? new JArray(inner) : new JObject { ["a"] = inner };
        }

        return inner;
    }

    private byte[] Scrambled(byte[] bytes)
    {
        for (var change = _random.Next(1, 6); change > 0; change--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }

    // A path may hold anything, but must be one that a client can send.
    private static string Escaped(string path) => new([.. path.Select(letter => letter is > ' ' and < '\u007f' and not '#' and not '\\' ? letter : '_')]);

    private string Text(int length) => OddTexts.Kinds.Values.ElementAt(_random.Next(OddTexts.Kinds.Count))(_random, length);

    private string One(string[] list) => list[_random.Next(list.Length)];
}
