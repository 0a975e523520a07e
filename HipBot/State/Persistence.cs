using System.Diagnostics;
using Npgsql;

namespace HipBot.State;

/// <summary>Tries again what a database server could not do just now: it restarts, or two transactions stood in each other's way.</summary>
internal static class Persistence
{
    /// <summary>Channels wait 15 seconds for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    public static async Task<T> TryAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(20); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await work();
            }
            catch (NpgsqlException reason) when (reason.IsTransient && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(pause, cancellationToken);
            }
        }
    }
}
