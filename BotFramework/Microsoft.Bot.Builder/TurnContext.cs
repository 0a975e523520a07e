using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TurnContext : ITurnContext, IDisposable
{
    private const string TurnLocale = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = new TurnContextStateCollection();
    }

    /// <summary>The same turn over another activity: state, buffer and handlers are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        BotAssert.ContextNotNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;

        if (turnContext is TurnContext turn)
        {
            BufferedReplyActivities = turn.BufferedReplyActivities;
            _onSendActivities = turn._onSendActivities;
            _onUpdateActivity = turn._onUpdateActivity;
            _onDeleteActivity = turn._onDeleteActivity;
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The locale of the turn's activity when it is a known one, else that of the thread.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(TurnLocale);
        set
        {
            if (value != null)
            {
                TurnState.Set(TurnLocale, value);
            }
            else
            {
                TurnState.Remove(TurnLocale);
            }
        }
    }

    /// <summary>What was sent in a turn whose activity asks for its replies in the response.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _onSendActivities.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _onUpdateActivity.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _onDeleteActivity.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have kept the activity back.
        return responses == null || responses.Length == 0 ? new ResourceResponse() : responses[0];
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendFromAsync(0);

        Task<ResourceResponse[]> SendFromAsync(int handler) =>
            handler == _onSendActivities.Count
                ? DeliverAsync(addressed, cancellationToken)
                : _onSendActivities[handler](this, addressed, () => SendFromAsync(handler + 1));
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0);

        Task<ResourceResponse> UpdateFromAsync(int handler) =>
            handler == _onUpdateActivity.Count
                ? Adapter.UpdateActivityAsync(this, addressed, cancellationToken)
                : _onUpdateActivity[handler](this, addressed, () => UpdateFromAsync(handler + 1));
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = activities.Select(Buffer).ToArray();
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < Math.Min(activities.Count, responses?.Length ?? 0); i++)
            {
                activities[i].Id = responses[i]?.Id;
            }
        }

        Responded |= activities.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse Buffer(Activity activity)
    {
        BufferedReplyActivities.Add(activity);
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            // The adapter keeps it there when activities go through it.
            TurnState[BotAdapter.InvokeResponseKey] = activity;
        }

        return new ResourceResponse();
    }

    private Task DeleteFromAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[handler](this, reference, () => DeleteFromAsync(handler + 1, reference, cancellationToken));
}
