using HipBot.State;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>Which activities have been answered, across restarts.</summary>
public sealed class DeliveryLog
{
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;

    public DeliveryLog(SqliteDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Says whether <paramref name="activity"/> was answered before, and with what JSON where it was an invoke.</summary>
    /// <remarks>An activity without id cannot be recognised again and is always new.</remarks>
    public bool TryFind(IActivity activity, out string? response)
    {
        response = null;
        if (KeyOf(activity) is not { } key)
        {
            return false;
        }

        using var connection = _database.Open();
        var (found, json) = connection.First(
            "select 1, response from delivery where key = $key",
            row => (true, row.Text(1)),
            ("$key", key));
        response = json;
        return found;
    }

    public void Record(IActivity activity, string? response = null)
    {
        if (KeyOf(activity) is not { } key)
        {
            return;
        }

        using var connection = _database.Open();
        connection.Execute(
            "insert into delivery (key, at, response) values ($key, $at, $response) on conflict do nothing",
            ("$key", key),
            ("$at", _clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("$response", response));
    }

    /// <summary>Forgets what was answered more than <paramref name="age"/> ago; gives how many.</summary>
    public int Forget(TimeSpan age)
    {
        using var connection = _database.Open();
        return connection.Execute(
            "delete from delivery where at < $before",
            ("$before", (_clock.GetUtcNow() - age).ToUnixTimeMilliseconds()));
    }

    private static string? KeyOf(IActivity activity) =>
        string.IsNullOrEmpty(activity.Id) ? null : $"{activity.ChannelId}\n{activity.Conversation?.Id}\n{activity.Id}";
}
