using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace HipBot.DirectLine;

/// <summary>Tells open streams that there is something to send.</summary>
/// <remarks>
/// What was said is in the log; a stream is only told to look. So a slow stream's queue may drop what is oldest, and a
/// lost signal is made good by the next one.
/// </remarks>
internal sealed class ConversationStreams
{
    private const int QueueLength = 64;

    /// <summary>Raised for what happens on this host, so that others can be told.</summary>
    public event Action<string, StreamSignal>? Told;

    private readonly ConcurrentDictionary<string, ImmutableArray<Channel<StreamSignal>>> _streams = new();

    /// <summary>Opens a stream's queue; disposing the result closes it.</summary>
    public IDisposable Join(string conversationId, out Channel<StreamSignal> queue)
    {
        var joined = Channel.CreateBounded<StreamSignal>(new BoundedChannelOptions(QueueLength)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        });
        _streams.AddOrUpdate(conversationId, [joined], (_, others) => others.Add(joined));
        queue = joined;
        return new Membership(() => Leave(conversationId, joined));
    }

    /// <summary>The log of the conversation has grown up to <paramref name="last"/>.</summary>
    public void Announce(string conversationId, long last) => TellAll(conversationId, new StreamSignal.LogGrew(last));

    /// <summary>Shows an activity to those who are there just now; it is not part of the log.</summary>
    public void Show(string conversationId, string json) => TellAll(conversationId, new StreamSignal.Passing(json));

    /// <summary>Has every stream look at its log, since something may have been missed.</summary>
    public void LookAgain()
    {
        foreach (var conversationId in _streams.Keys)
        {
            Tell(conversationId, new StreamSignal.LogGrew(long.MaxValue));
        }
    }

    /// <summary>Tells the streams of this host only.</summary>
    public void Tell(string conversationId, StreamSignal signal)
    {
        foreach (var queue in _streams.GetValueOrDefault(conversationId, []))
        {
            queue.Writer.TryWrite(signal);
        }
    }

    private void TellAll(string conversationId, StreamSignal signal)
    {
        Tell(conversationId, signal);
        Told?.Invoke(conversationId, signal);
    }

    private void Leave(string conversationId, Channel<StreamSignal> queue)
    {
        var left = _streams.AddOrUpdate(conversationId, [], (_, all) => all.Remove(queue));
        if (left.IsEmpty)
        {
            _streams.TryRemove(new(conversationId, left));
        }
    }

    private sealed class Membership : IDisposable
    {
        private readonly Action _leave;

        public Membership(Action leave) => _leave = leave;

        public void Dispose() => _leave();
    }
}
