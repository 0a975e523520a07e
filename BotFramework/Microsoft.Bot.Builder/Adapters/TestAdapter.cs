using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A channel in memory: what the bot sends waits in a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _conversationLock = new();
    private readonly Lock _queueLock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
        Locale = Conversation.Locale ?? Locale;
    }

    /// <summary>Whether traces are queued too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The locale of the messages that the adapter makes.</summary>
    public string Locale { get; set; } = "en-us";

    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation by this name between <paramref name="user"/> and <paramref name="bot"/>, whose ids are their names in lower case.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, name, name),
            User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
            Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
            Locale = "en-us",
        };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);

        // Not disposed of: tests look into the turn's state when it is over.
        var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= DateTime.UtcNow;

            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var found = ReplaceQueued(activity.Id, activity);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ReplaceQueued(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        var context = new TurnContext(this, (Activity)update);
        return callback(context, cancellationToken);
    }

    /// <summary>Takes the next thing that the bot sent; null when there is none yet.</summary>
    public IActivity GetNextReply()
    {
        lock (_queueLock)
        {
            return ActiveQueue.Count > 0 ? ActiveQueue.Dequeue() : null;
        }
    }

    /// <summary>Takes the next thing that the bot sends, once it does.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (ActiveQueue.Count > 0)
            {
                return Task.FromResult<IActivity>(ActiveQueue.Dequeue());
            }

            var reply = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => reply.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(reply);
            return reply.Task;
        }
    }

    public Activity MakeActivity(string text = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Locale = Locale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) =>
        new()
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
            Locale = "en-us",
        };

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Address(Activity activity)
    {
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp == null || activity.Timestamp == default(DateTimeOffset))
        {
            activity.Timestamp = DateTimeOffset.UtcNow;
        }

        if (activity.LocalTimestamp == null || activity.LocalTimestamp == default(DateTimeOffset))
        {
            activity.LocalTimestamp = DateTimeOffset.Now;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var reply))
            {
                // False when whoever waited has given up.
                if (reply.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool ReplaceQueued(string id, Activity replacement)
    {
        lock (_queueLock)
        {
            var queued = ActiveQueue.ToList();
            var index = queued.FindIndex(activity => activity.Id == id);
            if (index < 0)
            {
                return false;
            }

            queued.RemoveAt(index);
            if (replacement != null)
            {
                queued.Insert(index, replacement);
            }

            ActiveQueue.Clear();
            queued.ForEach(ActiveQueue.Enqueue);
            return true;
        }
    }
}
