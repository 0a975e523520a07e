using HipBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>What turns have to tell channels: written with the turn, sent after it, and sent later where that failed or the host died.</summary>
/// <remarks>
/// A host that dies after a channel has taken an activity, and before it could write that down, leaves the activity to be
/// sent twice: channels of the Bot Connector service cannot be asked what they have.
/// </remarks>
public sealed class Outbox
{
    // For so long what a host has written is its own to send; then it must have died.
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    private readonly StateDatabase _database;
    private readonly TimeProvider _clock;
    private readonly ILogger<Outbox> _logger;

    public Outbox(StateDatabase database, TimeProvider clock, ILogger<Outbox> logger)
    {
        _database = database;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>Has something told to the channel after the turn.</summary>
    internal void Add(TurnTransaction turn, ITurnContext turnContext, Posting posting)
    {
        var conversation = TurnGate.ConversationOf(turnContext.Activity);
        var json = _database.Protection.Seal(posting.Json);
        turn.Write(session => session.ExecuteAsync(
            "insert into outbox (id, conversation, kind, json, at, claimed_until) values (@id, @conversation, @kind, @json, @at, @until)",
            ("id", posting.Id),
            ("conversation", conversation),
            ("kind", (int)posting.Kind),
            ("json", json),
            ("at", Now()),
            ("until", Now(Claim))));
        turn.Afterwards(() => PostAsync(turnContext, posting));
    }

    /// <summary>Sends what earlier turns of the conversation left behind; what cannot be sent now either waits on.</summary>
    internal async Task PostWaitingAsync(TurnTransaction turn, ITurnContext turnContext)
    {
        if (turnContext.Adapter is not IPostingAdapter)
        {
            return;
        }

        var waiting = await turn.ReadAsync(session => session.AllAsync(
            "select id, kind, json from outbox where conversation = @conversation and claimed_until < @now and json <> '' order by position",
            row => new Posting(row.GetString(0), (PostingKind)row.GetInt32(1), _database.Protection.Open(row.GetString(2))),
            ("conversation", TurnGate.ConversationOf(turnContext.Activity)),
            ("now", Now())));
        foreach (var posting in waiting)
        {
            try
            {
                await PostAsync(turnContext, posting);
            }
#pragma warning disable CA1031 // Whatever the reason, what the person says now is not to suffer from it.
            catch (Exception reason)
#pragma warning restore CA1031
            {
                _logger.LogWarning("A reply on {Channel} could not be sent yet: {Exception}.", turnContext.Activity.ChannelId, reason.GetType().Name);
            }
        }
    }

    /// <summary>Conversations in which something waits to be sent, each with the activity that waits longest.</summary>
    internal async Task<IReadOnlyList<Activity>> WaitingAsync() => await _database.ReadAsync(session => session.AllAsync(
        "select json from outbox where claimed_until < @now and json <> '' order by position limit 100",
        row => new Posting("", PostingKind.Send, _database.Protection.Open(row.GetString(0))).ToActivity(),
        ("now", Now())));

    /// <summary>Forgets with the turn what earlier turns of its conversation have not been able to tell.</summary>
    internal void Forget(TurnTransaction turn, IActivity activity)
    {
        var (conversation, until) = (TurnGate.ConversationOf(activity), Now());
        turn.Write(session => session.ExecuteAsync(
            "delete from outbox where conversation = @conversation and json <> '' and at < @until",
            ("conversation", conversation),
            ("until", until)));
    }

    /// <summary>Gives up what nobody could take for <paramref name="unsent"/>, and forgets what was sent more than <paramref name="sent"/> ago.</summary>
    internal Task<int> ForgetAsync(TimeSpan unsent, TimeSpan sent) => _database.ExecuteAsync(
        "delete from outbox where (json <> '' and at < @unsent) or at < @sent",
        ("unsent", Now(-unsent)),
        ("sent", Now(-sent)));

    /// <summary>The host before this one is dead, where there is only one: what it left is to be sent at once.</summary>
    internal Task<int> TakeOverAsync() => _database.ExecuteAsync("update outbox set claimed_until = 0 where json <> ''");

    private async Task PostAsync(ITurnContext turnContext, Posting posting)
    {
        string? sent;
        try
        {
            var activity = posting.ToActivity();
            activity.Id = await SentIdOfAsync(activity.Id);
            sent = await ((IPostingAdapter)turnContext.Adapter).PostAsync(turnContext, posting.Kind, activity);
        }
        catch
        {
            await PutOffAsync(posting);
            throw;
        }

        // What it became is kept, since the bot may change it under the name that it knows.
        await _database.ExecuteAsync(
            "update outbox set json = '', sent_id = @sent, claimed_until = @never where id = @id",
            ("id", posting.Id),
            ("sent", sent),
            ("never", long.MaxValue));
    }

    // Later each time: at once, then after ten seconds, forty, ninety.
    private Task<int> PutOffAsync(Posting posting) => _database.ExecuteAsync(
        "update outbox set attempts = attempts + 1, claimed_until = @now + @pause * attempts * attempts where id = @id",
        ("id", posting.Id),
        ("now", Now()),
        ("pause", (long)FirstPause.TotalMilliseconds));

    private async Task<string?> SentIdOfAsync(string? id) => id is null
        ? null
        : await _database.ReadAsync(session => session.FirstAsync("select sent_id from outbox where id = @id", row => row.Text(0), ("id", id))) ?? id;

    private long Now(TimeSpan later = default) => (_clock.GetUtcNow() + later).ToUnixTimeMilliseconds();
}
