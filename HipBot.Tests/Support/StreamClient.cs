using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>One open stream of a conversation.</summary>
public sealed class StreamClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<JObject> _received = new();

    private StreamClient()
    {
    }

    /// <summary>The last watermark that came by the stream; null before the first.</summary>
    public string? Watermark { get; private set; }

    public static async Task<StreamClient> OpenAsync(string url)
    {
        var client = new StreamClient();
        using var patience = new CancellationTokenSource(Patience);
        await client._socket.ConnectAsync(new(url), patience.Token);
        return client;
    }

    /// <summary>The next activity; waits for it.</summary>
    public async Task<JObject> NextAsync()
    {
        while (_received.Count == 0)
        {
            Take(await ReadFrameAsync());
        }

        return _received.Dequeue();
    }

    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        var texts = new List<string>();
        while (texts.Count < count)
        {
            var activity = await NextAsync();
            texts.Add((string?)activity["text"] ?? (string)activity["type"]!);
        }

        return texts;
    }

    /// <summary>Breaks the connection without a word, as a lost network does.</summary>
    public void Drop() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Take(string frame)
    {
        if (frame.Length == 0)
        {
            return;
        }

        var set = WireJson.Parse(frame);
        Watermark = (string?)set["watermark"] ?? Watermark;
        foreach (var activity in set["activities"]!.Cast<JObject>())
        {
            _received.Enqueue(activity);
        }
    }

    private async Task<string> ReadFrameAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var result = await _socket.ReceiveAsync(buffer, patience.Token);
            frame.Write(buffer, 0, result.Count);
            if (result.EndOfMessage)
            {
                return Encoding.UTF8.GetString(frame.ToArray());
            }
        }
    }
}
