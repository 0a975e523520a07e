using System.Globalization;
using HipBot.State;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>The conversations of the embedded Direct Line and what was said in them, as a numbered log for each.</summary>
internal sealed class ConversationStore
{
    /// <summary>How much of a conversation is kept; older activities make way.</summary>
    public const int MaxActivities = 1000;

    private const int PageSize = 100;

    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;

    public ConversationStore(SqliteDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Starts a conversation; false where it had been started before.</summary>
    public bool TryStart(Conversation conversation)
    {
        using var connection = _database.Open();
        return connection.Execute(
            "insert into conversation (id, user_id, user_name, locale, last_used) values ($id, $user, $name, $locale, $now) "
            + "on conflict do nothing",
            ("$id", conversation.Id),
            ("$user", conversation.UserId),
            ("$name", conversation.UserName),
            ("$locale", conversation.Locale),
            ("$now", Now())) == 1;
    }

    /// <summary>The conversation; null where it was never started or is long over.</summary>
    public Conversation? Find(string id)
    {
        using var connection = _database.Open();
        return connection.First(
            "select id, user_id, user_name, locale, ended from conversation where id = $id",
            row => new Conversation(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetBoolean(4)),
            ("$id", id));
    }

    /// <summary>Names the user of a conversation that has none yet; false where it has one.</summary>
    public bool TryIntroduce(string id, string userId, string? userName)
    {
        using var connection = _database.Open();
        return connection.Execute(
            "update conversation set user_id = $user, user_name = $name where id = $id and user_id is null",
            ("$id", id),
            ("$user", userId),
            ("$name", userName)) == 1;
    }

    public void End(string id)
    {
        using var connection = _database.Open();
        connection.Execute("update conversation set ended = 1 where id = $id", ("$id", id));
    }

    /// <summary>Writes down what a client sent; one that was sent before is given back as it was written then.</summary>
    /// <param name="clientId">What the client calls the activity; null where it has no name for it.</param>
    public LoggedActivity AppendInbound(string conversationId, JObject activity, string? clientId) =>
        _database.Transact(connection =>
            FindNamed(connection, conversationId, clientId) ?? Append(connection, conversationId, activity, clientId, inbound: true));

    /// <summary>Writes down what the bot sent; what it sent before under the same name is given back as it was written then.</summary>
    /// <param name="name">What the bot calls it, where it may have to send it again after a crash; null where it has no name for it.</param>
    public LoggedActivity AppendOutbound(string conversationId, JObject activity, string? name = null) =>
        _database.Transact(connection =>
            FindNamed(connection, conversationId, name) ?? Append(connection, conversationId, activity, name, inbound: false));

    /// <summary>Takes an activity, and all its versions, out of the history.</summary>
    public void Remove(string conversationId, string activityId)
    {
        using var connection = _database.Open();
        connection.Execute(
            "delete from activity where conversation = $conversation and id = $id",
            ("$conversation", conversationId),
            ("$id", activityId));
    }

    /// <summary>Whether clients can have seen the activity.</summary>
    public bool Contains(string conversationId, string activityId)
    {
        using var connection = _database.Open();
        return FirstOf(connection, conversationId, activityId) is not null;
    }

    /// <summary>What was said after a place in the log, and up to <paramref name="last"/>, in order; a page of it.</summary>
    public IReadOnlyList<LoggedActivity> After(string conversationId, long sequence, long last = long.MaxValue)
    {
        using var connection = _database.Open();
        return connection.All(
            "select sequence, id, json from activity where conversation = $conversation and sequence > $after and sequence <= $last "
            + "order by sequence limit $limit",
            row => new LoggedActivity(row.GetInt64(0), row.GetString(1), row.GetString(2)),
            ("$conversation", conversationId),
            ("$after", sequence),
            ("$last", last),
            ("$limit", PageSize));
    }

    /// <summary>The place of the newest activity in the log; 0 where there is none.</summary>
    public long Last(string conversationId)
    {
        using var connection = _database.Open();
        return LastOf(connection, conversationId);
    }

    /// <summary>What clients sent within <paramref name="age"/> and the bot has not answered, in order.</summary>
    public IReadOnlyList<string> Unanswered(TimeSpan age)
    {
        using var connection = _database.Open();
        return connection.All(
            "select json from activity where inbound = 1 and at > $after and not exists "
            + "(select 1 from delivery where key = $channel || char(10) || conversation || char(10) || activity.id) "
            + "order by at, sequence",
            row => row.GetString(0),
            ("$after", Now() - (long)age.TotalMilliseconds),
            ("$channel", ActivityJson.ChannelId));
    }

    /// <summary>Forgets conversations that nobody has used for <paramref name="age"/>; gives how many.</summary>
    public int Forget(TimeSpan age)
    {
        using var connection = _database.Open();
        return connection.Execute(
            "delete from conversation where last_used < $before",
            ("$before", Now() - (long)age.TotalMilliseconds));
    }

    private LoggedActivity Append(SqliteConnection connection, string conversationId, JObject activity, string? clientId, bool inbound)
    {
        var sequence = LastOf(connection, conversationId) + 1;
        var given = inbound ? null : (string?)activity["id"];
        var first = given is null ? sequence : FirstOf(connection, conversationId, given) ?? sequence;
        var id = given ?? string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");
        var json = ActivityJson.Stamp(activity, id, first, _clock.GetUtcNow());

        connection.Execute(
            "insert into activity (conversation, sequence, id, client_id, inbound, at, json) "
            + "values ($conversation, $sequence, $id, $client, $inbound, $now, $json)",
            ("$conversation", conversationId),
            ("$sequence", sequence),
            ("$id", id),
            ("$client", clientId),
            ("$inbound", inbound),
            ("$now", Now()),
            ("$json", json));
        connection.Execute(
            "delete from activity where conversation = $conversation and sequence <= $old",
            ("$conversation", conversationId),
            ("$old", sequence - MaxActivities));
        connection.Execute(
            "update conversation set last = $last, last_used = $now where id = $id",
            ("$id", conversationId),
            ("$last", sequence),
            ("$now", Now()));
        return new(sequence, id, json, IsNew: true);
    }

    private static LoggedActivity? FindNamed(SqliteConnection connection, string conversationId, string? clientId) =>
        clientId is null
            ? null
            : connection.First(
                "select sequence, id, json from activity where conversation = $conversation and client_id = $client",
                row => new LoggedActivity(row.GetInt64(0), row.GetString(1), row.GetString(2)),
                ("$conversation", conversationId),
                ("$client", clientId));

    private static long LastOf(SqliteConnection connection, string conversationId) => connection.First(
        "select last from conversation where id = $conversation",
        row => row.GetInt64(0),
        ("$conversation", conversationId));

    private static long? FirstOf(SqliteConnection connection, string conversationId, string activityId) => connection.First(
        "select min(sequence) from activity where conversation = $conversation and id = $id",
        row => row.IsDBNull(0) ? null : (long?)row.GetInt64(0),
        ("$conversation", conversationId),
        ("$id", activityId));

    private long Now() => _clock.GetUtcNow().ToUnixTimeMilliseconds();
}
