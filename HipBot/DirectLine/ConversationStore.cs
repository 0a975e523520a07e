using HipBot.State;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>The conversations of the embedded Direct Line and what was said in them, as a numbered log for each.</summary>
internal sealed class ConversationStore
{
    private const int PageSize = 100;

    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;

    public ConversationStore(StateDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Starts a conversation; false where it had been started before.</summary>
    public async Task<bool> TryStartAsync(Conversation conversation) => await _database.ExecuteAsync(
        "insert into conversation (id, user_id, user_name, locale, last_used) values (@id, @user, @name, @locale, @now) "
        + "on conflict do nothing",
        ("id", conversation.Id),
        ("user", conversation.UserId),
        ("name", conversation.UserName),
        ("locale", conversation.Locale),
        ("now", Now())) == 1;

    /// <summary>The conversation; null where it was never started or is long over.</summary>
    public Task<Conversation?> FindAsync(string id) => _database.ReadAsync(session => session.FirstAsync(
        "select id, user_id, user_name, locale, ended from conversation where id = @id",
        row => new Conversation(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetBoolean(4)),
        ("id", id)));

    /// <summary>Names the user of a conversation that has none yet; false where it has one.</summary>
    public async Task<bool> TryIntroduceAsync(string id, string userId, string? userName) => await _database.ExecuteAsync(
        "update conversation set user_id = @user, user_name = @name where id = @id and user_id is null",
        ("id", id),
        ("user", userId),
        ("name", userName)) == 1;

    public Task EndAsync(string id) => _database.ExecuteAsync("update conversation set ended = true where id = @id", ("id", id));

    /// <summary>Writes down what a client sent; one that was sent before is given back as it was written then.</summary>
    /// <param name="clientId">What the client calls the activity; null where it has no name for it.</param>
    public Task<LoggedActivity> AppendInboundAsync(string conversationId, JObject activity, string? clientId) => _database.WriteAsync(
        async session => await ActivityLog.FindNamedAsync(session, conversationId, clientId)
            ?? await ActivityLog.AppendInboundAsync(session, conversationId, activity, clientId, _clock.GetUtcNow()));

    /// <summary>Writes down what the bot sent; what it sent before under the same name is given back as it was written then.</summary>
    /// <param name="name">What the bot calls it, where it may have to send it again after a crash; null where it has no name for it.</param>
    public Task<LoggedActivity> AppendOutboundAsync(string conversationId, JObject activity, string? name = null) => _database.WriteAsync(
        async session => await ActivityLog.FindNamedAsync(session, conversationId, name)
            ?? await ActivityLog.AppendOutboundAsync(session, conversationId, activity, name, _clock.GetUtcNow()));

    /// <summary>Takes an activity, and all its versions, out of the history.</summary>
    public Task RemoveAsync(string conversationId, string activityId) => _database.ExecuteAsync(
        "delete from activity where conversation = @conversation and id = @id",
        ("conversation", conversationId),
        ("id", activityId));

    /// <summary>Whether clients can have seen the activity.</summary>
    public async Task<bool> ContainsAsync(string conversationId, string activityId) =>
        await _database.ReadAsync(session => ActivityLog.FirstOfAsync(session, conversationId, activityId)) is not null;

    /// <summary>What was said after a place in the log, and up to <paramref name="last"/>, in order; a page of it.</summary>
    public async Task<IReadOnlyList<LoggedActivity>> AfterAsync(string conversationId, long sequence, long last = long.MaxValue) =>
        await _database.ReadAsync(session => session.AllAsync(
            "select sequence, id, json from activity where conversation = @conversation and sequence > @after and sequence <= @last "
            + "order by sequence limit @limit",
            row => new LoggedActivity(row.GetInt64(0), row.GetString(1), row.GetString(2)),
            ("conversation", conversationId),
            ("after", sequence),
            ("last", last),
            ("limit", PageSize)));

    /// <summary>The place of the newest activity in the log; 0 where there is none.</summary>
    public Task<long> LastAsync(string conversationId) => _database.ReadAsync(session => session.FirstAsync(
        "select last from conversation where id = @conversation",
        row => row.GetInt64(0),
        ("conversation", conversationId)));

    /// <summary>What clients sent within <paramref name="age"/> and the bot has not answered, in order.</summary>
    public async Task<IReadOnlyList<string>> UnansweredAsync(TimeSpan age) => await _database.ReadAsync(session => session.AllAsync(
        "select json from activity where inbound = true and at > @after and not exists "
        + "(select 1 from delivery where key = @channel || activity.conversation || @line || activity.id) "
        + "order by at, sequence",
        row => row.GetString(0),
        ("after", Now() - (long)age.TotalMilliseconds),
        ("channel", $"{ActivityJson.ChannelId}\n"),
        ("line", "\n")));

    /// <summary>Forgets conversations that nobody has used for <paramref name="age"/>; gives how many.</summary>
    public Task<int> ForgetAsync(TimeSpan age) => _database.ExecuteAsync(
        "delete from conversation where last_used < @before",
        ("before", Now() - (long)age.TotalMilliseconds));

    private long Now() => _clock.GetUtcNow().ToUnixTimeMilliseconds();
}
