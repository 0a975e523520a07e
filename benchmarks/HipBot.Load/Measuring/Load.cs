using System.Diagnostics;
using System.Globalization;
using HipBot.Load.Channels;
using HipBot.Load.Scripts;

namespace HipBot.Load.Measuring;

/// <summary>People who talk to a bot at the same time, each through one conversation after another.</summary>
internal sealed class Load(IChannel channel, IReadOnlyList<Script> scripts)
{
    private int _begun;

    /// <summary>Each says the next thing as soon as it is answered.</summary>
    /// <param name="people">How many talk at once.</param>
    /// <param name="time">For how long.</param>
    public Task<Latencies> ClosedAsync(int people, TimeSpan time) => RunAsync(people, time, _ => Task.FromResult(Stopwatch.GetTimestamp()));

    /// <summary>What is said comes at a rate of its own, answered or not.</summary>
    /// <param name="people">How many talk at once.</param>
    /// <param name="time">For how long.</param>
    /// <param name="rate">Turns a second of all together.</param>
    public Task<Latencies> PacedAsync(int people, TimeSpan time, double rate)
    {
        var pace = new Pace(rate);
        return RunAsync(people, time, _ => pace.NextAsync());
    }

    private async Task<Latencies> RunAsync(int people, TimeSpan time, Func<int, Task<long>> turnBegins)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var watch = Stopwatch.StartNew();
        var each = await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => TalkAsync(person, end, turnBegins))));
        return new([.. each.SelectMany(latencies => latencies)], watch.Elapsed);
    }

    private async Task<List<double>> TalkAsync(int person, long end, Func<int, Task<long>> turnBegins)
    {
        var latencies = new List<double>(8192);
        while (Stopwatch.GetTimestamp() < end)
        {
            var number = Interlocked.Increment(ref _begun);
            await using var conversation = await channel.BeginAsync(string.Create(CultureInfo.InvariantCulture, $"load-{number}"));
            foreach (var line in scripts[number % scripts.Count].Lines.TakeWhile(_ => Stopwatch.GetTimestamp() < end))
            {
                var begun = await turnBegins(person);
                var replies = await conversation.SayAsync(line.Text, line.Replies);
                latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                if (replies.Count != line.Replies)
                {
                    throw new InvalidOperationException($"The bot answered '{line.Text}' with {replies.Count} activities instead of {line.Replies}.");
                }
            }
        }

        return latencies;
    }
}
