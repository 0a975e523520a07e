using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = new();
    private readonly Lock _lock = new();

    public Task LogActivityAsync(IActivity activity)
    {
        if (activity == null)
        {
            throw new ArgumentNullException(nameof(activity), "activity cannot be null for LogActivity()");
        }

        lock (_lock)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var channel))
            {
                _channels[activity.ChannelId] = channel = new();
            }

            if (!channel.TryGetValue(activity.Conversation.Id, out var transcript))
            {
                channel[activity.Conversation.Id] = transcript = [];
            }

            Write(transcript, activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        RequireName(channelId, nameof(channelId));
        RequireName(conversationId, nameof(conversationId));

        lock (_lock)
        {
            var transcript = _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId) ?? [];
            var activities = transcript.Where(activity => activity.Timestamp >= startDate).OrderBy(activity => activity.Timestamp);
            return Task.FromResult(Page(activities, activity => activity.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        RequireName(channelId, nameof(channelId));

        lock (_lock)
        {
            var channel = _channels.GetValueOrDefault(channelId) ?? new();
            var transcripts = channel
                .Select(transcript => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = transcript.Key,
                    Created = transcript.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(Page(transcripts, transcript => transcript.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        RequireName(channelId, nameof(channelId));
        RequireName(conversationId, nameof(conversationId));

        lock (_lock)
        {
            _channels.GetValueOrDefault(channelId)?.Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string> idOf, string continuationToken)
    {
        var rest = continuationToken == null ? items : items.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }

    // An update takes the place of what it updates, and a deletion leaves a grave; of what is not there, neither leaves a trace.
    private static void Write(List<IActivity> transcript, IActivity activity)
    {
        var place = transcript.FindIndex(one => one.Id == activity.Id);
        switch (activity.Type)
        {
            case ActivityTypes.MessageUpdate when place >= 0:
                var update = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity));
                update.Type = transcript[place].Type;
                update.LocalTimestamp = transcript[place].LocalTimestamp;
                update.Timestamp = transcript[place].Timestamp;
                transcript[place] = update;
                break;
            case ActivityTypes.MessageDelete when place >= 0:
                transcript[place] = GraveOf(transcript[place]);
                break;
            case ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete:
                break;
            default:
                transcript.Add(activity);
                break;
        }
    }

    private static Activity GraveOf(IActivity deleted) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = deleted.Id,
        Timestamp = deleted.Timestamp,
        LocalTimestamp = deleted.Timestamp,
        ChannelId = deleted.ChannelId,
        ServiceUrl = deleted.ServiceUrl,
        Conversation = deleted.Conversation,
        Locale = (deleted as Activity)?.Locale,
        From = new ChannelAccount("deleted", role: deleted.From?.Role),
        Recipient = new ChannelAccount("deleted", role: deleted.Recipient?.Role),
        ReplyToId = deleted.ReplyToId,
    };

    private static void RequireName(string value, string name)
    {
        if (value == null)
        {
            throw new ArgumentNullException(name, $"missing {name}");
        }
    }
}
