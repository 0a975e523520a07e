using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;

namespace HipBot.Load.Channels;

/// <summary>One conversation of the embedded Direct Line with its stream.</summary>
internal sealed class DirectLineConversation(HttpClient http, WebSocket socket, string id, string user) : IConversation
{
    private readonly string _activities = $"conversations/{id}/activities";
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly Queue<ReadOnlyMemory<byte>> _unread = new();
    private string _watermark = "";

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> SayAsync(string text, int replies)
    {
        using var content = new StringContent(
            $$"""{"type":"message","from":{"id":"{{user}}"},"locale":"en-GB","text":"{{JsonEncodedText.Encode(text)}}"}""",
            new MediaTypeHeaderValue("application/json"));
        using var response = await http.PostAsync(new Uri(_activities, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return await TakeAsync(replies == 0 ? await CountNewAsync() : replies);
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    // The call was answered when the turn had ended, so the log has all of its replies.
    private async Task<int> CountNewAsync()
    {
        using var log = JsonDocument.Parse(await http.GetByteArrayAsync(new Uri($"{_activities}?watermark={_watermark}", UriKind.Relative)));
        _watermark = log.RootElement.GetProperty("watermark").GetString()!;
        return log.RootElement.GetProperty("activities").EnumerateArray().Count(IsTheBots);
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> TakeAsync(int number)
    {
        var taken = new List<ReadOnlyMemory<byte>>();
        while (taken.Count < number)
        {
            if (_unread.TryDequeue(out var next))
            {
                taken.Add(next);
            }
            else
            {
                Keep(await ReceiveAsync());
            }
        }

        return taken;
    }

    private async Task<ReadOnlyMemory<byte>> ReceiveAsync()
    {
        var length = 0;
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            length += result.Count;
        }
        while (!result.EndOfMessage);

        return result.MessageType == WebSocketMessageType.Close
            ? throw new InvalidOperationException($"The bot closed the stream of {id}: {socket.CloseStatusDescription}")
            : _buffer.AsMemory(0, length);
    }

    private void Keep(ReadOnlyMemory<byte> frame)
    {
        if (frame.Length == 0)
        {
            return;
        }

        using var set = JsonDocument.Parse(frame);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray().Where(IsTheBots))
        {
            _unread.Enqueue(System.Text.Encoding.UTF8.GetBytes(activity.GetRawText()));
        }
    }

    // Typing only shows that something is coming, where a turn takes long.
    private bool IsTheBots(JsonElement activity) =>
        activity.GetProperty("from").GetProperty("id").GetString() != user && activity.GetProperty("type").GetString() != "typing";
}
