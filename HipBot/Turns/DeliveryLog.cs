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
    public async Task<Delivery?> FindAsync(TurnTransaction turn, IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return KeyOf(activity) is { } key
            ? await turn.ReadAsync(session => session.FirstAsync("select response from delivery where key = @key", row => new Delivery(row.Text(0) is { } response ? _database.Protection.Open(response) : null), ("key", key)))
            : null;
    }

    /// <summary>Writes down with the turn that the activity is answered.</summary>
    public void Record(TurnTransaction turn, IActivity activity, string? response = null)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (KeyOf(activity) is { } key)
        {
            var told = response is null ? null : _database.Protection.Seal(response);
            turn.Write(async session =>
            {
                await session.ExecuteAsync(
                    "insert into delivery (key, at, response) values (@key, @at, @response)",
                    ("key", key),
                    ("at", _clock.GetUtcNow().ToUnixTimeMilliseconds()),
                    ("response", told));
                await session.ExecuteAsync("delete from unanswered where key = @key", ("key", key));
            });
        }
    }

    /// <summary>Forgets with the turn what was answered in its conversation; that it was answered stays known, so that no channel has it answered again.</summary>
    public void ForgetAnswers(TurnTransaction turn, IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(activity);
        var first = KeyOf(activity.ChannelId, activity.Conversation?.Id, string.Empty);
        turn.Write(session => session.ExecuteAsync(
            "update delivery set response = null where key >= @first and key < @end and response is not null",
            ("first", first),
            ("end", first[..^1] + (char)(first[^1] + 1))));
    }

    /// <summary>Forgets what was answered more than <paramref name="age"/> ago; gives how many.</summary>
    public Task<int> ForgetAsync(TimeSpan age) => _database.ExecuteAsync(
        "delete from delivery where at < @before",
        ("before", (_clock.GetUtcNow() - age).ToUnixTimeMilliseconds()));

    internal static string KeyOf(string channelId, string? conversationId, string activityId) => $"{channelId}\n{conversationId}\n{activityId}";

    private static string? KeyOf(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return string.IsNullOrEmpty(activity.Id) ? null : KeyOf(activity.ChannelId, activity.Conversation?.Id, activity.Id + ChangeOf(activity));
    }

    // What is told of a message that was changed or deleted carries the message's own id, each time.
    private static string ChangeOf(IActivity activity) =>
        activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"\n{activity.Type}\n{activity.Timestamp:O}" : string.Empty;
}
