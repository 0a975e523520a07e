using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>A channel of the Bot Connector service: takes what the bot sends, and can refuse to.</summary>
public sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelHost(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public ConcurrentQueue<JObject> Received { get; } = new();

    /// <summary>Whether the channel is down just now.</summary>
    public bool IsDown { get; set; }

    public static async Task<ChannelHost> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{TestHost.FreePort()}/");
        var builder = WebApplication.CreateSlimBuilder(["--urls", address.ToString()]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var channel = new ChannelHost(app, address);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", channel.TakeAsync);
        await app.StartAsync();
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        if (IsDown)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        using var reader = new StreamReader(request.Body);
        Received.Enqueue(WireJson.Parse(await reader.ReadToEndAsync()));
        return Results.Json(new { id = $"{Received.Count}" });
    }
}
