using System.Text.Json;
using System.Threading.Channels;
using HipBot.State;
using Npgsql;

namespace HipBot.DirectLine;

/// <summary>Tells the streams of other hosts what happens on this one, and the other way round, by PostgreSQL's notifications.</summary>
/// <remarks>Nothing depends on a notification: what was said is in the log, and a stream looks there by itself now and then.</remarks>
internal sealed class StreamRelay : BackgroundService
{
    private const string Name = "hipbot_streams";
    private const int QueueLength = 10_000;
    private const int MostAtOnce = 500;

    // PostgreSQL takes 8000 bytes, and no letter is longer than 3 of them in UTF-8 for each of its UTF-16 units.
    private const int LongestNotification = 2600;

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly string _host = Guid.NewGuid().ToString("N");
    private readonly PostgresDatabase _database;
    private readonly ConversationStreams _streams;
    private readonly ILogger<StreamRelay> _logger;
    private readonly Channel<string> _outgoing = Channel.CreateBounded<string>(new BoundedChannelOptions(QueueLength)
    {
        FullMode = BoundedChannelFullMode.DropOldest,
        SingleReader = true,
    });

    public StreamRelay(PostgresDatabase database, ConversationStreams streams, ILogger<StreamRelay> logger)
    {
        _database = database;
        _streams = streams;
        _logger = logger;
        _streams.Told += Enqueue;
    }

    public override void Dispose()
    {
        _streams.Told -= Enqueue;
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        KeepOnAsync(ListenAsync, stoppingToken),
        KeepOnAsync(NotifyAsync, stoppingToken));

    private async Task KeepOnAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work(stoppingToken);
            }
            catch (NpgsqlException reason)
            {
                _logger.LogWarning("Streams of other hosts cannot be reached just now: {Exception}.", reason.GetType().Name);
                await Task.Delay(PauseAfterFailure, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await _database.Source.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, notification) => Receive(notification.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Name}", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        // While nobody listened, anything may have been said.
        _streams.LookAgain();
        while (true)
        {
            await connection.WaitAsync(stoppingToken);
        }
    }

    private async Task NotifyAsync(CancellationToken stoppingToken)
    {
        while (await _outgoing.Reader.WaitToReadAsync(stoppingToken))
        {
            var payloads = new List<string>();
            while (payloads.Count < MostAtOnce && _outgoing.Reader.TryRead(out var payload))
            {
                payloads.Add(payload);
            }

            await using var notify = _database.Source.CreateCommand($"select pg_notify('{Name}', payload) from unnest(@payloads) as payload");
            notify.Parameters.AddWithValue("payloads", payloads.ToArray());
            await notify.ExecuteNonQueryAsync(stoppingToken);
        }
    }

    private void Enqueue(string conversationId, StreamSignal signal)
    {
        var payload = JsonSerializer.Serialize(signal switch
        {
            StreamSignal.LogGrew grew => new Message(_host, conversationId, grew.Last, null),
            StreamSignal.Passing passing => new Message(_host, conversationId, null, passing.Json),
            _ => throw new InvalidOperationException($"No notification for {signal}."),
        });
        if (payload.Length <= LongestNotification)
        {
            _outgoing.Writer.TryWrite(payload);
        }
    }

    private void Receive(string payload)
    {
        if (JsonSerializer.Deserialize<Message>(payload) is not { } message || message.Host == _host)
        {
            return;
        }

        _streams.Tell(message.Conversation, message.Json is { } json ? new StreamSignal.Passing(json) : new StreamSignal.LogGrew(message.Last ?? long.MaxValue));
    }

    private sealed record Message(string Host, string Conversation, long? Last, string? Json);
}
