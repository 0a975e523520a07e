using HipBot.State;
using HipBot.Turns;

namespace HipBot.DirectLine;

/// <summary>What was taken in and has not been answered, so that it is answered even where the host dies in between.</summary>
/// <remarks>An entry is taken away with the turn that answers it, by the <see cref="DeliveryLog"/>.</remarks>
internal sealed class Unanswered
{
    // Later than this an answer out of nowhere would only confuse.
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    // For so long whoever took it in is at work on it.
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(10);

    // What ends a host each time must not end all of them for ever.
    private const int MaxAttempts = 3;

    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;

    public Unanswered(StateDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Writes down, in the transaction that takes it in, that an activity is to be answered.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="conversationId">Its conversation.</param>
    /// <param name="activityId">Its id.</param>
    /// <param name="sealedJson">The activity, sealed.</param>
    /// <param name="at">When it came.</param>
    public static Task AddAsync(StateSession session, string conversationId, string activityId, string sealedJson, DateTimeOffset at) => session.ExecuteAsync(
        "insert into unanswered (key, conversation, at, due, json) values (@key, @conversation, @at, @due, @json) on conflict do nothing",
        ("key", KeyOf(conversationId, activityId)),
        ("conversation", conversationId),
        ("at", at.ToUnixTimeMilliseconds()),
        ("due", (at + Claim).ToUnixTimeMilliseconds()),
        ("json", sealedJson));

    public async Task<bool> ContainsAsync(string conversationId, string activityId) => await _database.ReadAsync(session => session.FirstAsync(
        "select true from unanswered where key = @key",
        row => row.GetBoolean(0),
        ("key", KeyOf(conversationId, activityId))));

    /// <summary>It is not to be answered any more: whoever sent it knows that it failed.</summary>
    public Task RemoveAsync(string conversationId, string activityId) =>
        _database.ExecuteAsync("delete from unanswered where key = @key", ("key", KeyOf(conversationId, activityId)));

    /// <summary>Takes over what nobody is at work on, in order.</summary>
    /// <param name="all">Everything, since whoever was at work is dead.</param>
    public async Task<IReadOnlyList<string>> TakeOverAsync(bool all)
    {
        var now = _clock.GetUtcNow();
        var taken = await _database.WriteAsync(async session =>
        {
            await session.ExecuteAsync(
                "delete from unanswered where at < @old or (attempts >= @most and due < @now)",
                ("old", (now - MaxAge).ToUnixTimeMilliseconds()),
                ("most", MaxAttempts),
                ("now", now.ToUnixTimeMilliseconds()));
            return await session.AllAsync(
                "update unanswered set attempts = attempts + 1, due = @due where attempts < @most and (due < @now or @all) returning at, json",
                row => (At: row.GetInt64(0), Json: _database.Protection.Open(row.GetString(1))),
                ("due", (now + Claim).ToUnixTimeMilliseconds()),
                ("most", MaxAttempts),
                ("now", now.ToUnixTimeMilliseconds()),
                ("all", all));
        });
        return [.. taken.OrderBy(one => one.At).Select(one => one.Json)];
    }

    private static string KeyOf(string conversationId, string activityId) => DeliveryLog.KeyOf(ActivityJson.ChannelId, conversationId, activityId);
}
