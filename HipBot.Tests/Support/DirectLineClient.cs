using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>Direct Line's calls, bare: a status and a JSON body for each.</summary>
public sealed class DirectLineClient
{
    private readonly HttpClient _http;

    public DirectLineClient(HttpClient http, string? credential)
    {
        _http = http;
        Credential = credential;
    }

    /// <summary>A secret or a token; null for none.</summary>
    public string? Credential { get; }

    public string ConversationId { get; init; } = "";

    /// <summary>Starts a conversation for a user with the holder of a secret.</summary>
    public static async Task<DirectLineClient> StartAsync(TestHost host, string userId = "dl_ann")
    {
        var generated = await new DirectLineClient(host.Http, TestHost.Secret)
            .PostAsync("tokens/generate", new { user = new { id = userId, name = "Ann" } });
        var client = new DirectLineClient(host.Http, (string)generated.Body["token"]!)
        {
            ConversationId = (string)generated.Body["conversationId"]!,
        };
        await client.PostAsync("conversations", new { user = new { } });
        return client;
    }

    /// <summary>The same client, whose calls reach another host.</summary>
    public DirectLineClient On(TestHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new(host.Http, Credential) { ConversationId = ConversationId };
    }

    public DirectLineClient With(string? credential) => new(_http, credential) { ConversationId = ConversationId };

    public Task<(int Status, JObject Body)> PostAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));

    public Task<(int Status, JObject Body)> PostTextAsync(string path, string body) =>
        SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<(int Status, JObject Body)> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<(int Status, JObject Body)> SayAsync(string text, string? clientId = null) => PostAsync(
        $"conversations/{ConversationId}/activities",
        new
        {
            type = "message",
            from = new { id = "somebody" },
            text,
            channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString("N") },
        });

    /// <summary>The activities after a watermark.</summary>
    public async Task<IReadOnlyList<JObject>> ReadAsync(string watermark = "")
    {
        var (_, body) = await GetAsync($"conversations/{ConversationId}/activities?watermark={watermark}");
        return [.. body["activities"]!.Cast<JObject>()];
    }

    public async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. (await ReadAsync()).Select(activity => (string?)activity["text"] ?? (string)activity["type"]!)];

    private async Task<(int Status, JObject Body)> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, $"v3/directline/{path}") { Content = content };
        if (Credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Credential);
        }

        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? [] : WireJson.Parse(text));
    }
}
