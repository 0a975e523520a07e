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
    /// <param name="conversation">The conversation.</param>
    /// <param name="greeting">What tells the bot who is there; null where nobody is to be greeted.</param>
    public Task<bool> TryStartAsync(Conversation conversation, Greeting? greeting) => _database.WriteAsync(async session =>
    {
        var started = await session.ExecuteAsync(
            "insert into conversation (id, user_id, user_name, locale, last_used) values (@id, @user, @name, @locale, @now) "
            + "on conflict do nothing",
            ("id", conversation.Id),
            ("user", conversation.UserId),
            ("name", conversation.UserName),
            ("locale", conversation.Locale),
            ("now", Now())) == 1;
        return started && (greeting is null || await ExpectAsync(session, conversation.Id, greeting.Id, greeting.Json));
    });

    /// <summary>The conversation; null where it was never started or is long over.</summary>
    public Task<Conversation?> FindAsync(string id) => _database.ReadAsync(session => session.FirstAsync(
        "select id, user_id, user_name, locale, ended from conversation where id = @id",
        row => new Conversation(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetBoolean(4)),
        ("id", id)));

    /// <summary>Names the user of a conversation that has none yet, who is to be greeted; false where it has one.</summary>
    public Task<bool> TryIntroduceAsync(string id, string userId, string? userName, Greeting greeting) => _database.WriteAsync(async session =>
    {
        var introduced = await session.ExecuteAsync(
            "update conversation set user_id = @user, user_name = @name where id = @id and user_id is null",
            ("id", id),
            ("user", userId),
            ("name", userName)) == 1;
        return introduced && await ExpectAsync(session, id, greeting.Id, greeting.Json);
    });

    public Task EndAsync(string id) => _database.WriteAsync(session => EndAsync(session, id));

    public static Task<int> EndAsync(StateSession session, string id) =>
        session.ExecuteAsync("update conversation set ended = true where id = @id", ("id", id));

    /// <summary>Writes down what a client sent, which is to be answered; one that was sent before is given back as it was written then.</summary>
    /// <param name="clientId">What the client calls the activity; null where it has no name for it.</param>
    public Task<LoggedActivity> AppendInboundAsync(string conversationId, JObject activity, string? clientId) => _database.WriteAsync(async session =>
    {
        if (await ActivityLog.FindNamedAsync(session, _database.Protection, conversationId, clientId) is { } before)
        {
            return before;
        }

        var logged = await ActivityLog.AppendInboundAsync(session, _database.Protection, conversationId, activity, clientId, _clock.GetUtcNow());
        if (logged.IsNew)
        {
            await ExpectAsync(session, conversationId, logged.Id, logged.Json);
        }

        return logged;
    });

    /// <summary>Writes down what the bot sent, with the turn that sends it where one is running.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">What was sent, with its id.</param>
    /// <param name="isUpdate">Whether it changes the activity of that id.</param>
    /// <param name="said">Called with its place once it is written.</param>
    public Task AppendOutboundAsync(string conversationId, JObject activity, bool isUpdate, Action<long> said)
    {
        var place = 0L;
        return WithTurnAsync(
            async session => place = await ActivityLog.AppendOutboundAsync(session, _database.Protection, conversationId, activity, isUpdate, _clock.GetUtcNow()),
            () => said(place));
    }

    /// <summary>Ends a conversation, with the turn that does so where one is running.</summary>
    public Task EndWithTurnAsync(string id) => WithTurnAsync(session => EndAsync(session, id), () => { });

    /// <summary>Takes an activity, and all its versions, out of the history, with the turn that does so where one is running.</summary>
    public Task RemoveAsync(string conversationId, string activityId) => WithTurnAsync(
        session => session.ExecuteAsync(
            "delete from activity where conversation = @conversation and id = @id",
            ("conversation", conversationId),
            ("id", activityId)),
        () => { });

    /// <summary>What was said after a place in the log, and up to <paramref name="last"/>, in order; a page of it.</summary>
    public async Task<IReadOnlyList<LoggedActivity>> AfterAsync(string conversationId, long sequence, long last = long.MaxValue) =>
        await _database.ReadAsync(session => session.AllAsync(
            "select sequence, id, json from activity where conversation = @conversation and sequence > @after and sequence <= @last "
            + "order by sequence limit @limit",
            row => new LoggedActivity(row.GetInt64(0), row.GetString(1), _database.Protection.Open(row.GetString(2))),
            ("conversation", conversationId),
            ("after", sequence),
            ("last", last),
            ("limit", PageSize)));

    /// <summary>The place of the newest activity in the log; 0 where there is none.</summary>
    public Task<long> LastAsync(string conversationId) => _database.ReadAsync(session => session.FirstAsync(
        "select last from conversation where id = @conversation",
        row => row.GetInt64(0),
        ("conversation", conversationId)));

    /// <summary>Forgets conversations that nobody has used for <paramref name="age"/>; gives how many.</summary>
    public Task<int> ForgetAsync(TimeSpan age) => _database.ExecuteAsync(
        "delete from conversation where last_used < @before",
        ("before", Now() - (long)age.TotalMilliseconds));

    private async Task WithTurnAsync(Func<StateSession, Task> write, Action afterwards)
    {
        if (TurnTransaction.Current is { } turn)
        {
            turn.Write(write);
            turn.Afterwards(() =>
            {
                afterwards();
                return Task.CompletedTask;
            });
            return;
        }

        await _database.WriteAsync(async session =>
        {
            await write(session);
            return true;
        });
        afterwards();
    }

    private async Task<bool> ExpectAsync(StateSession session, string conversationId, string activityId, string json)
    {
        await Unanswered.AddAsync(session, conversationId, activityId, _database.Protection.Seal(json), _clock.GetUtcNow());
        return true;
    }

    private long Now() => _clock.GetUtcNow().ToUnixTimeMilliseconds();
}
