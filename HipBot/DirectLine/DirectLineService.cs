using HipBot.State;
using HipBot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>The embedded Direct Line itself: starts conversations and takes in what clients send.</summary>
internal sealed class DirectLineService
{
    // The published patience of the channel; a turn that takes longer goes on, and its replies come by the stream.
    private static readonly TimeSpan PatienceWithTurn = TimeSpan.FromSeconds(15);

    // The client treats a failed start as final, so a slow greeting must not hold it up.
    private static readonly TimeSpan PatienceWithGreeting = TimeSpan.FromSeconds(5);

    private readonly ConversationStore _store;
    private readonly ConversationStreams _streams;
    private readonly Unanswered _unanswered;
    private readonly StateDatabase _database;
    private readonly BotTurns _turns;
    private readonly TimeProvider _clock;
    private readonly ILogger<DirectLineService> _logger;

    public DirectLineService(
        ConversationStore store,
        ConversationStreams streams,
        Unanswered unanswered,
        StateDatabase database,
        BotTurns turns,
        TimeProvider clock,
        ILogger<DirectLineService> logger)
    {
        _store = store;
        _streams = streams;
        _unanswered = unanswered;
        _database = database;
        _turns = turns;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>Starts a conversation and tells the bot who is there; false where it had been started before.</summary>
    public async Task<bool> StartAsync(Conversation conversation)
    {
        var members = new List<ChannelAccount> { ActivityJson.Bot };
        if (conversation.UserId is { } userId)
        {
            members.Add(new(userId, conversation.UserName, RoleTypes.User));
        }

        var greeting = GreetingOf(conversation, members);
        var isNew = await _store.TryStartAsync(conversation, greeting);

        // The host that started it may have died before the greeting.
        if (isNew || await _unanswered.ContainsAsync(conversation.Id, greeting.Id))
        {
            await WelcomeAsync(greeting);
        }

        return isNew;
    }

    /// <summary>Starts a conversation with something that its user has said already, elsewhere; that takes the place of a greeting.</summary>
    /// <exception cref="DirectLineException">The bot failed.</exception>
    public async Task BeginAsync(Conversation conversation, string words)
    {
        await _store.TryStartAsync(conversation, greeting: null);
        var said = new JObject { ["type"] = ActivityTypes.Message, ["text"] = words, ["locale"] = conversation.Locale };
        var caller = new Caller(new(conversation.Id, conversation.UserId, conversation.UserName));
        await ReceiveAsync(conversation, InboundActivity.From(said, caller, conversation.Id));
    }

    /// <summary>Takes in an activity and runs the bot on it; gives the activity's id.</summary>
    /// <exception cref="DirectLineException">The conversation has ended, or the bot failed.</exception>
    public async Task<string> ReceiveAsync(Conversation conversation, InboundActivity activity)
    {
        if (conversation.Ended)
        {
            throw DirectLineException.BadArgument("The conversation has ended.");
        }

        if (conversation.UserId is null)
        {
            var greeting = GreetingOf(conversation, [new(activity.UserId, activity.UserName, RoleTypes.User)]);
            if (await _store.TryIntroduceAsync(conversation.Id, activity.UserId, activity.UserName, greeting))
            {
                await WelcomeAsync(greeting);
            }
        }

        var (id, json) = activity.Type == ActivityTypes.Typing ? Show(conversation.Id, activity) : await LogAsync(conversation.Id, activity);
        await RunAsync(ActivityJson.ForBot(json), id);
        if (activity.Type == ActivityTypes.EndOfConversation)
        {
            await _store.EndAsync(conversation.Id);
        }

        return id;
    }

    /// <summary>Runs the bot on an activity that was taken in before the host was stopped and has not been answered.</summary>
    public Task AnswerLateAsync(string json)
    {
        var activity = ActivityJson.ForBot(json);
        return RunAsync(activity, activity.Id);
    }

    private async Task RunAsync(Activity activity, string id)
    {
        var turn = _turns.RunAsync(activity);
        try
        {
            await turn.WaitAsync(PatienceWithTurn, _clock);
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            _logger.LogWarning("The bot takes long over activity {ActivityId}; it goes on.", id);
            Watch(turn, id);
        }
        catch (Exception reason)
        {
            LogFailure(reason, id);
            if (!_database.IsAway(reason))
            {
                // The client is told, and may try again; nobody else will.
                await _unanswered.RemoveAsync(activity.Conversation.Id, id);
            }

            throw DirectLineException.BotRejectedActivity();
        }
    }

    private Greeting GreetingOf(Conversation conversation, IList<ChannelAccount> members)
    {
        var update = new JObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["from"] = JObject.FromObject(members[^1]),
            ["conversation"] = new JObject { ["id"] = conversation.Id },
            ["membersAdded"] = JArray.FromObject(members),
        };
        if (conversation.Locale is { } locale)
        {
            update["locale"] = locale;
        }

        var id = $"{conversation.Id}|{members[^1].Id}";
        return new(id, ActivityJson.Stamp(update, id, 0, _clock.GetUtcNow()));
    }

    private async Task WelcomeAsync(Greeting greeting)
    {
        var turn = _turns.RunAsync(ActivityJson.ForBot(greeting.Json));
        Watch(turn, greeting.Id);
        await Task.WhenAny(turn, Task.Delay(PatienceWithGreeting, _clock));
    }

    private async Task<(string Id, string Json)> LogAsync(string conversationId, InboundActivity activity)
    {
        var logged = await _store.AppendInboundAsync(conversationId, activity.Json, activity.ClientId);
        if (logged.IsNew)
        {
            _streams.Announce(conversationId, logged.Sequence);
        }
        else
        {
            // Somebody pressed "retry" and waits to see the message come back.
            _streams.Show(conversationId, logged.Json);
        }

        return (logged.Id, logged.Json);
    }

    private (string Id, string Json) Show(string conversationId, InboundActivity activity)
    {
        var id = $"{conversationId}|{Guid.NewGuid():N}";
        var json = ActivityJson.Stamp(activity.Json, id, 0, _clock.GetUtcNow());
        _streams.Show(conversationId, json);
        return (id, json);
    }

    private void Watch(Task turn, string id) => turn.ContinueWith(
        failed => LogFailure(failed.Exception!.GetBaseException(), id),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);

    private void LogFailure(Exception reason, string id) =>
        _logger.LogError("The bot failed on activity {ActivityId} with {Exception}.", id, reason.GetType().Name);
}
