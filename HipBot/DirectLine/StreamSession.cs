using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace HipBot.DirectLine;

/// <summary>One WebSocket of one client: first what it has not seen yet, then everything as it is said.</summary>
internal sealed class StreamSession
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    // A client that takes longer to read one frame is gone, whatever its connection says.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ConversationStore _store;
    private readonly ConversationStreams _streams;
    private readonly TimeProvider _clock;

    public StreamSession(ConversationStore store, ConversationStreams streams, TimeProvider clock)
    {
        _store = store;
        _streams = streams;
        _clock = clock;
    }

    /// <summary>Serves the socket until either side ends it.</summary>
    public async Task RunAsync(WebSocket socket, string conversationId, long watermark, CancellationToken cancellationToken)
    {
        using var membership = _streams.Join(conversationId, out var queue);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var timer = _clock.CreateTimer(
            _ => queue.Writer.TryWrite(new StreamSignal.StillHere()), null, KeepAlive, KeepAlive);
        queue.Writer.TryWrite(new StreamSignal.LogGrew(long.MaxValue));

        var listening = ListenAsync(socket, ending);
        try
        {
            await SendAsync(socket, conversationId, watermark, queue.Reader, ending.Token);
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            // The client has gone, or the host is stopping: the log keeps what was not sent.
        }

        await CloseAsync(socket);
        await ending.CancelAsync();
        await listening;
    }

    private async Task SendAsync(
        WebSocket socket,
        string conversationId,
        long watermark,
        ChannelReader<StreamSignal> signals,
        CancellationToken cancellationToken)
    {
        await foreach (var signal in signals.ReadAllAsync(cancellationToken))
        {
            var last = signal switch
            {
                StreamSignal.LogGrew grew => grew.Last,
                // A signal that was lost is made good.
                StreamSignal.StillHere => long.MaxValue,
                _ => watermark,
            };
            while (await _store.AfterAsync(conversationId, watermark, last) is { Count: > 0 } unseen)
            {
                watermark = unseen[^1].Sequence;
                await SendTextAsync(socket, ActivitySets.Of(unseen, watermark), cancellationToken);
            }

            switch (signal)
            {
                case StreamSignal.Passing passing:
                    await SendTextAsync(socket, ActivitySets.OfPassing(passing.Json), cancellationToken);
                    break;
                case StreamSignal.StillHere:
                    await SendTextAsync(socket, "", cancellationToken);
                    break;
            }
        }
    }

    // Clients send only empty frames, to see whether the socket still stands.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, ending.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            // Gone without a word.
        }

        await ending.CancelAsync();
    }

    private static async Task SendTextAsync(WebSocket socket, string text, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "", patience.Token);
        }
        catch (Exception reason) when (reason is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
