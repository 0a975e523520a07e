using System.Net.Http.Headers;
using System.Net.Http.Json;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Faults;

/// <summary>One conversation over Direct Line, by somebody who tries again whatever goes wrong, on whichever host answers.</summary>
internal sealed class PatientTalk
{
    private const int MostTurns = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient _http;
    private readonly Uri[] _hosts;
    private int _host;
    private string _conversation = "";
    private string _watermark = "";

    private PatientTalk(HttpClient http, Uri[] hosts, int first)
    {
        _http = http;
        _hosts = hosts;
        _host = first;
    }

    /// <summary>Everything that stands in the conversation, in order, with who said it.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The final assessment.</summary>
    public string? Assessment { get; private set; }

    /// <summary>How often a call had to be made again.</summary>
    public int Retries { get; private set; }

    /// <summary>Talks from the greeting to the assessment.</summary>
    public static async Task<PatientTalk> HoldAsync(string complaint, Uri[] hosts, int first)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestHost.Secret);
        var talk = new PatientTalk(http, hosts, first);
        await talk.HoldAsync(complaint);
        return talk;
    }

    private async Task HoldAsync(string complaint)
    {
        var token = (string)(await CallAsync(HttpMethod.Post, "tokens/generate", new { user = new { id = "dl_patient" } }))["token"]!;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _conversation = (string)(await CallAsync(HttpMethod.Post, "conversations", new { locale = "en-GB" }))["conversationId"]!;
        var asked = await HearAsync();
        for (var turn = 0; Assessment is null; turn++)
        {
            Assert.True(turn < MostTurns, $"No assessment after {turn} turns: {string.Join('\n', Said)}");
            var isComplaint = asked is "consent" ? false : !Said.Contains($"user: {complaint}");
            await SayAsync(isComplaint ? complaint : Patients.Answer(asked ?? "consent"));
            asked = await HearAsync();
        }
    }

    private Task<JObject> SayAsync(string text) => CallAsync(HttpMethod.Post, $"conversations/{_conversation}/activities", new
    {
        type = "message",
        from = new { id = "dl_patient" },
        text,
        locale = "en-GB",
        channelData = new { clientActivityID = Guid.NewGuid().ToString("N") },
    });

    /// <summary>Reads until the bot has asked something or given its assessment; gives the slot that it asks for.</summary>
    private async Task<string?> HearAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var set = await CallAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={_watermark}");
            _watermark = (string)set["watermark"]!;
            string? asked = null;
            foreach (var activity in set["activities"]!.Cast<JObject>())
            {
                var role = (string?)activity["from"]?["role"] == "user" ? "user" : "bot";
                Said.Add($"{role}: {(string?)activity["text"] ?? (string?)activity["attachments"]?[0]?["content"]?.ToString(Newtonsoft.Json.Formatting.None)}");
                asked = EntityOf(activity, "HipBot.Ask")?.Value<string>("slot") ?? asked;
                if (EntityOf(activity, "HipBot.Assessment") is { } assessment && (bool)assessment["final"]!)
                {
                    Assessment = assessment.ToString(Newtonsoft.Json.Formatting.None);
                }
            }

            if (asked is not null || Assessment is not null)
            {
                return asked;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    private async Task<JObject> CallAsync(HttpMethod method, string path, object? body = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await TryCallAsync(method, path, body) is { } answer)
            {
                return answer;
            }

            Retries++;
            await Task.Delay(Pause, patience.Token);
        }
    }

    // A balancer sends each call to the next host.
    private async Task<JObject?> TryCallAsync(HttpMethod method, string path, object? body)
    {
        var host = _hosts[_host++ % _hosts.Length];
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(host, $"v3/directline/{path}"));
            request.Content = body is null ? null : JsonContent.Create(body);
            using var response = await _http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode || (int)response.StatusCode >= 500, $"{method} {path}: {response.StatusCode} {text}");
            return response.IsSuccessStatusCode ? WireJson.Parse(text) : null;
        }
        catch (Exception reason) when (reason is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }

    private static JObject? EntityOf(JObject activity, string type) =>
        activity["entities"]?.OfType<JObject>().FirstOrDefault(entity => (string?)entity["type"] == type);
}
