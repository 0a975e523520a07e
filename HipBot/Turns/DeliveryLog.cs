using HipBot.State;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>Which activities have been answered, across restarts.</summary>
public sealed class DeliveryLog
{
    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;

    public DeliveryLog(StateDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>How <paramref name="activity"/> was answered before; null where it is new.</summary>
    /// <remarks>An activity without id cannot be recognised again and is always new.</remarks>
    public async Task<Delivery?> FindAsync(IActivity activity) => KeyOf(activity) is { } key
        ? await _database.ReadAsync(session => session.FirstAsync(
            "select response from delivery where key = @key",
            row => new Delivery(row.Text(0)),
            ("key", key)))
        : null;

    public Task RecordAsync(IActivity activity, string? response = null) => KeyOf(activity) is { } key
        ? _database.ExecuteAsync(
            "insert into delivery (key, at, response) values (@key, @at, @response) on conflict do nothing",
            ("key", key),
            ("at", _clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("response", response))
        : Task.CompletedTask;

    /// <summary>Forgets what was answered more than <paramref name="age"/> ago; gives how many.</summary>
    public Task<int> ForgetAsync(TimeSpan age) => _database.ExecuteAsync(
        "delete from delivery where at < @before",
        ("before", (_clock.GetUtcNow() - age).ToUnixTimeMilliseconds()));

    private static string? KeyOf(IActivity activity) =>
        string.IsNullOrEmpty(activity.Id) ? null : $"{activity.ChannelId}\n{activity.Conversation?.Id}\n{activity.Id}";
}
