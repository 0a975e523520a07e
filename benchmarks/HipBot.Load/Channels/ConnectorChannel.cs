using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;

namespace HipBot.Load.Channels;

/// <summary>The Bot Connector service, as a bot sees it: calls <c>/api/messages</c>, and takes the replies at its service URL.</summary>
internal sealed class ConnectorChannel : IChannel
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    private readonly ConcurrentDictionary<string, Inbox> _inboxes = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        // Node closes what has been idle for five seconds, and a connection that closes while it is used again fails the call.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2),
    });
    private readonly Uri _messages;
    private readonly string _serviceUrl;
    private readonly WebApplication _service;

    private ConnectorChannel(Uri bot, int port)
    {
        _messages = new(bot, "api/messages");
        _serviceUrl = $"http://127.0.0.1:{port}/";

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_serviceUrl);
        _service = builder.Build();
        _service.Run(TakeReplyAsync);
    }

    /// <summary>Opens the channel for a bot, with a service URL at a port of its own.</summary>
    public static async Task<ConnectorChannel> OpenAsync(Uri bot, int port)
    {
        var channel = new ConnectorChannel(bot, port);
        await channel._service.StartAsync();
        return channel;
    }

    public Task<IConversation> BeginAsync(string name)
    {
        var inbox = new Inbox();
        _inboxes[name] = inbox;
        return Task.FromResult<IConversation>(new Conversation(this, name, inbox));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _service.StopAsync();
        await _service.DisposeAsync();
    }

    // POST v3/conversations/NAME/activities, and /ID where it replies to one.
    private async Task TakeReplyAsync(HttpContext context)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        await context.Request.Body.CopyToAsync(body);
        if (context.Request.Path.Value!.Split('/') is ["", "v3", "conversations", var name, "activities", ..]
            && _inboxes.TryGetValue(name, out var inbox))
        {
            Keep(inbox, body.GetBuffer().AsMemory(0, (int)body.Length));
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        await context.Response.Body.WriteAsync(Answer);
    }

    // Typing only shows that something is coming, where a turn takes long.
    private static void Keep(Inbox inbox, ReadOnlyMemory<byte> reply)
    {
        if (reply.Span.IndexOf("\"type\":\"typing\""u8) < 0)
        {
            inbox.Add(reply);
        }
    }

    private sealed class Inbox
    {
        private readonly List<ReadOnlyMemory<byte>> _replies = [];

        public void Add(ReadOnlyMemory<byte> reply)
        {
            lock (_replies)
            {
                _replies.Add(reply);
            }
        }

        public ReadOnlyMemory<byte>[] TakeAll()
        {
            lock (_replies)
            {
                ReadOnlyMemory<byte>[] all = [.. _replies];
                _replies.Clear();
                return all;
            }
        }
    }

    private sealed class Conversation(ConnectorChannel channel, string name, Inbox inbox) : IConversation
    {
        private int _said;

        // The bot answers the call when the turn has ended, so the replies need not be waited for.
        public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> SayAsync(string text, int replies)
        {
            using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Activity(text)));
            content.Headers.ContentType = new("application/json");
            using var response = await channel._http.PostAsync(channel._messages, content);
            return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted
                ? inbox.TakeAll()
                : throw new InvalidOperationException($"The bot answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }

        public ValueTask DisposeAsync()
        {
            channel._inboxes.TryRemove(name, out _);
            return ValueTask.CompletedTask;
        }

        private string Activity(string text) => string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"type":"message","id":"{{name}}-{{++_said}}","timestamp":"{{DateTime.UtcNow:O}}","channelId":"webchat","serviceUrl":"{{channel._serviceUrl}}",
            "from":{"id":"user-{{name}}","name":"User"},"recipient":{"id":"bot","name":"Bot"},"conversation":{"id":"{{name}}"},
            "locale":"en-GB","text":"{{JavaScriptEncoder.Default.Encode(text)}}"}
            """);
    }
}
