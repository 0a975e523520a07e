namespace HipBot.State;

/// <summary>Forgets the bot's state of conversations and people that no turn has touched for long.</summary>
public sealed class Retention
{
    private readonly StateDatabase _database;
    private readonly int _keepDays;
    private readonly TimeProvider _clock;

    /// <param name="database">Where the state is.</param>
    /// <param name="keepDays">The days for which state is kept after the last turn that used it.</param>
    /// <param name="clock">Tells today.</param>
    public Retention(StateDatabase database, int keepDays, TimeProvider clock)
    {
        _database = database;
        _keepDays = keepDays;
        _clock = clock;
    }

    /// <summary>Days since 1970, UTC.</summary>
    internal static int DayOf(DateTimeOffset time) => (int)(time.ToUnixTimeSeconds() / 86_400);

    /// <summary>Deletes what is too old; tells how many items that were.</summary>
    public Task<int> ForgetAsync()
    {
        var today = DayOf(_clock.GetUtcNow());
        return _database.WriteAsync(session => ItemTable.ForgetAsync(session, today - _keepDays, today));
    }
}
