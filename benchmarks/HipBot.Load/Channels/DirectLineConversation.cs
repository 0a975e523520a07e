using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;

namespace HipBot.Load.Channels;

/// <summary>One conversation of the embedded Direct Line with its stream.</summary>
internal sealed class DirectLineConversation(HttpClient http, WebSocket socket, string id, string user) : IConversation
{
    // Long enough for any turn; only where it is not known how many replies there will be.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Uri _activities = new($"conversations/{id}/activities", UriKind.Relative);
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly Queue<ReadOnlyMemory<byte>> _unread = new();
    private Task<WebSocketReceiveResult>? _receiving;

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> SayAsync(string text, int replies)
    {
        using var content = new StringContent(
            $$"""{"type":"message","from":{"id":"{{user}}"},"locale":"en-GB","text":"{{JsonEncodedText.Encode(text)}}"}""",
            new MediaTypeHeaderValue("application/json"));
        using var response = await http.PostAsync(_activities, content);
        response.EnsureSuccessStatusCode();
        return await TakeAsync(replies == 0 ? int.MaxValue : replies);
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    // The bot's activities up to a number, or until nothing more comes.
    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> TakeAsync(int number)
    {
        var taken = new List<ReadOnlyMemory<byte>>();
        while (taken.Count < number)
        {
            if (_unread.TryDequeue(out var next))
            {
                taken.Add(next);
            }
            else if (!await ReceiveAsync(number == int.MaxValue))
            {
                break;
            }
        }

        return taken;
    }

    private async Task<bool> ReceiveAsync(bool untilQuiet)
    {
        var length = 0;
        WebSocketReceiveResult result;
        do
        {
            _receiving ??= socket.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), CancellationToken.None);
            if (untilQuiet && length == 0 && await Task.WhenAny(_receiving, Task.Delay(Patience)) != _receiving)
            {
                return false;
            }

            result = await _receiving;
            _receiving = null;
            length += result.Count;
        }
        while (!result.EndOfMessage);

        Keep(_buffer.AsMemory(0, length));
        return true;
    }

    private void Keep(ReadOnlyMemory<byte> frame)
    {
        if (frame.Length == 0)
        {
            return;
        }

        using var set = JsonDocument.Parse(frame);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("from").GetProperty("id").GetString() != user)
            {
                _unread.Enqueue(System.Text.Encoding.UTF8.GetBytes(activity.GetRawText()));
            }
        }
    }
}
