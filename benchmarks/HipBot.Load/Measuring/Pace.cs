using System.Diagnostics;

namespace HipBot.Load.Measuring;

/// <summary>Moments at even distances, dealt out to whoever is free.</summary>
internal sealed class Pace(double rate)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _dealt;

    /// <summary>Waits for the next moment, and gives it; where everybody was busy then, it is in the past, and the wait counts.</summary>
    public async Task<long> NextAsync()
    {
        var moment = _start + (long)(Interlocked.Increment(ref _dealt) / rate * Stopwatch.Frequency);
        var ahead = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), moment);
        if (ahead <= TimeSpan.Zero)
        {
            return moment;
        }

        await Task.Delay(ahead);
        // A timer that went off late is not the bot's doing.
        return Stopwatch.GetTimestamp();
    }
}
