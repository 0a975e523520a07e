using System.Net.Http.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>A conversation over the bot's endpoint, as a channel of the Bot Connector service holds it; the answers come in the response.</summary>
internal sealed class ConnectorTalk(HttpClient http, string channelId, bool isGroup = false)
{
    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private int _said;

    /// <summary>Everything sent, in order.</summary>
    public List<Activity> Sent { get; } = [];

    /// <summary>The slot of the open question; null where the last turn asked nothing.</summary>
    public string? Asked { get; private set; }

    /// <summary>Its choices.</summary>
    public IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>The titles of its suggested actions.</summary>
    public IReadOnlyList<string> Suggested { get; private set; } = [];

    /// <summary>Its text; that of the card where the channel shows cards.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>The last assessment.</summary>
    public JObject? Assessment { get; private set; }

    public async Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        using var response = await http.PostAsJsonAsync("api/messages", new
        {
            type = "message",
            id = $"in-{++_said}",
            text,
            deliveryMode = "expectReplies",
            channelId,
            serviceUrl = "http://127.0.0.1:9",
            locale = "en-GB",
            conversation = new { id = _conversation, isGroup },
            from = new { id = "ann", name = "Ann" },
            recipient = new { id = "bot", name = "HipBot" },
        });
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {body}");
        List<Activity> replies = [.. WireJson.Parse(body)["activities"]!.Select(activity => activity.ToObject<Activity>()!)];
        Sent.AddRange(replies);
        Keep(replies);
        return replies;
    }

    private void Keep(List<Activity> replies)
    {
        var question = replies.LastOrDefault(reply => Entity(reply, "HipBot.Ask") is not null);
        var ask = question is null ? null : Entity(question, "HipBot.Ask");
        Asked = ask?.Value<string>("slot");
        Choices = ask?["choices"]?.Values<string>().OfType<string>().ToList() ?? [];
        Suggested = question?.SuggestedActions?.Actions.Select(action => action.Title).ToList() ?? [];
        Question = question?.Text ?? string.Empty;
        Assessment = replies.Select(reply => Entity(reply, "HipBot.Assessment")).LastOrDefault(entity => entity is not null) ?? Assessment;
    }

    private static JObject? Entity(Activity activity, string type) => activity.Entities?.FirstOrDefault(entity => entity.Type == type)?.Properties;
}
