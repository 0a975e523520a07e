using System.Globalization;
using HipBot.DirectLine;
using HipBot.Dialogs;
using HipBot.FollowUp;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Quartz;

namespace HipBot.Tests.Support;

/// <summary>Somebody who talks with HipBot in web chat over weeks, in a time zone of their own.</summary>
internal sealed class Runner
{
    private const int MostQuestions = 40;

    private readonly TestHost _host;
    private readonly DirectLineClient _client;
    private readonly string _zone;
    private readonly string _locale;
    private readonly HashSet<string> _seen = [];
    private long _read;

    private Runner(TestHost host, DirectLineClient client, string zone)
    {
        _host = host;
        _client = client;
        _zone = zone;
        _locale = zone.Split('/')[0] switch { "America" => "en-US", "Australia" => "en-AU", _ => "en-GB" };
    }

    public string ConversationId => _client.ConversationId;

    /// <summary>The runner's own time.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(_host.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(_zone));

    public static async Task<Runner> StartAsync(TestHost host, string zone) =>
        new(host, (await DirectLineClient.StartAsync(host)).With(TestHost.Secret), zone);

    /// <summary>Says something and gives what the bot has said since the last time that anybody looked.</summary>
    public async Task<IReadOnlyList<JObject>> SayAsync(string text)
    {
        var (status, body) = await _client.PostAsync(
            $"conversations/{ConversationId}/activities",
            new { type = "message", from = new { id = "dl_ann" }, text, locale = _locale, localTimezone = _zone, localTimestamp = Now.ToString("o", CultureInfo.InvariantCulture) });
        Assert.True(status == 200, $"{status}: {body}");
        return await HeardAsync();
    }

    /// <summary>Goes through the interview up to the assessment, which it gives.</summary>
    /// <param name="opening">What the runner has to tell.</param>
    /// <param name="answers">Answers by slot; any other question is answered with "no".</param>
    public async Task<JToken> BeAssessedAsync(string opening, IReadOnlyDictionary<string, string> answers)
    {
        var said = await SayAsync("hello");
        for (var turn = 0; turn < MostQuestions; turn++)
        {
            var slot = said.Select(Asked).LastOrDefault(asked => asked is not null) ?? "location";
            said = await SayAsync(slot switch { "consent" => "yes", "location" => opening, _ => answers.GetValueOrDefault(slot, "no") });
            if (said.Select(Assessment).LastOrDefault(told => told is not null) is { } assessment && (bool)assessment["final"]!)
            {
                return assessment;
            }
        }

        throw new InvalidOperationException("There was no assessment.");
    }

    /// <summary>What the bot has said since the last time that anybody looked; what takes the place of an answered card is left out.</summary>
    public async Task<IReadOnlyList<JObject>> HeardAsync()
    {
        var said = await _host.Services.GetRequiredService<ConversationStore>().AfterAsync(ConversationId, _read);
        _read = said.Count > 0 ? said[^1].Sequence : _read;
        return [.. said.Select(one => WireJson.Parse(one.Json)).Where(one => (string?)one["from"]?["role"] == "bot" && (string?)one["type"] == "message" && _seen.Add((string)one["id"]!))];
    }

    /// <summary>When the next turn of the bot's own is due; null where none is.</summary>
    public async Task<DateTimeOffset?> NextDueAsync()
    {
        var scheduler = await _host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        return (await scheduler.QueryTriggers(new TriggerQuery())).Items.Min(trigger => trigger.NextFireTimeUtc);
    }

    /// <summary>Lets time go by until the given moment, which is when something is due, and lets it be done.</summary>
    public async Task LetBeDoneAsync(DateTimeOffset due)
    {
        _host.Clock.MoveTo(due);
        await _host.WakeSchedulerAsync();
        while (await NextDueAsync() == due)
        {
            await Task.Delay(10);
        }

        await _host.IdleSchedulerAsync();
    }

    /// <summary>What the bot remembers.</summary>
    public async Task<Episode> RememberedAsync()
    {
        var key = $"directline/conversations/{ConversationId}";
        var state = (IDictionary<string, object>)(await _host.Services.GetRequiredService<IStorage>().ReadAsync([key]))[key];
        return (Episode)state[nameof(Episode)];
    }

    /// <summary>The slot that a message asks for; null where it asks nothing.</summary>
    public static string? Asked(JObject message) => (string?)Entity(message, "HipBot.Ask")?["slot"];

    /// <summary>The assessment that a message tells; null where it tells none.</summary>
    public static JToken? Assessment(JObject message) => Entity(message, "HipBot.Assessment");

    private static JToken? Entity(JObject message, string type) => message["entities"]?.FirstOrDefault(entity => (string?)entity["type"] == type);

    /// <summary>A message as somebody reads it: its text, or the card in words.</summary>
    public static string Words(JObject message) =>
        (string?)message["text"] ?? (string?)message["attachments"]?[0]?["content"]?["fallbackText"] ?? string.Empty;

    /// <summary>The same with the beginning only of cards that have nothing to do with following up.</summary>
    public static string InShort(JObject message) =>
        message["text"] is null && !(Asked(message) is { } slot && (CheckInCards.Asks(slot) || slot == DialogSlots.AfterCheckIn))
            ? string.Join('\n', Words(message).Split('\n').Where(line => line.Length > 0).Take(2)) + "\n..."
            : Words(message);
}
