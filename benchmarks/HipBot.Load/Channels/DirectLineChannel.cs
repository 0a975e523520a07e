using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using HipBot.Load.Bots;

namespace HipBot.Load.Channels;

/// <summary>HipBot's embedded Direct Line, as Web Chat uses it: activities go by HTTP, replies come by WebSocket.</summary>
internal sealed class DirectLineChannel : IChannel
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });

    public DirectLineChannel(Uri bot)
    {
        _http.BaseAddress = new(bot, "v3/directline/");
        _http.DefaultRequestHeaders.Authorization = new("Bearer", RunningBot.Secret);
    }

    public async Task<IConversation> BeginAsync(string name)
    {
        using var content = new StringContent($$$"""{"user":{"id":"{{{name}}}"}}""", new MediaTypeHeaderValue("application/json"));
        using var response = await _http.PostAsync(new Uri("conversations", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        using var started = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(started.RootElement.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        return new DirectLineConversation(_http, socket, started.RootElement.GetProperty("conversationId").GetString()!, name);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }
}
