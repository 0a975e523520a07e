using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Gives a logger everything that came and went in a turn, in order, when the turn is over.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.");
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        LogIncoming(turnContext.Activity, transcript);

        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var responses = await nextSend().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                Log(transcript, Clone(activity));
            }

            return responses;
        });

        turnContext.OnUpdateActivity(async (_, activity, nextUpdate) =>
        {
            var response = await nextUpdate().ConfigureAwait(false);
            var update = Clone(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Log(transcript, update);
            return response;
        });

        turnContext.OnDeleteActivity(async (_, reference, nextDelete) =>
        {
            await nextDelete().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Log(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);

        while (transcript.TryDequeue(out var activity))
        {
            await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
    }

    private static void LogIncoming(Activity activity, Queue<IActivity> transcript)
    {
        if (activity == null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        // The event that opens a proactive turn was said by nobody.
        var opensTurn = activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;
        if (!opensTurn)
        {
            Log(transcript, Clone(activity));
        }
    }

    private static void Log(Queue<IActivity> transcript, Activity activity)
    {
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (string.IsNullOrWhiteSpace(activity.Id))
        {
            activity.Id = $"g_{Guid.NewGuid():n}";
        }

        transcript.Enqueue(activity);
    }

    private static Activity Clone(Activity activity) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, Settings), Settings);
}
