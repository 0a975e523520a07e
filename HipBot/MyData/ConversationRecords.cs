using HipBot.DirectLine;
using HipBot.State;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace HipBot.MyData;

/// <summary>What this host keeps of a conversation beside the bot's state: the transcript of the embedded Direct Line, answers to taps, replies that wait.</summary>
internal sealed class ConversationRecords : IConversationRecords
{
    private readonly ConversationStore _conversations;
    private readonly DeliveryLog _deliveries;
    private readonly Outbox _outbox;
    private readonly ILogger<ConversationRecords> _logger;

    public ConversationRecords(ConversationStore conversations, DeliveryLog deliveries, Outbox outbox, ILogger<ConversationRecords> logger)
    {
        _conversations = conversations;
        _deliveries = deliveries;
        _outbox = outbox;
        _logger = logger;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<KeptMessage>> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var messages = new List<KeptMessage>();
        if (turnContext.Activity.ChannelId != ActivityJson.ChannelId)
        {
            return messages;
        }

        var last = 0L;
        while (await _conversations.AfterAsync(turnContext.Activity.Conversation.Id, last) is { Count: > 0 } page)
        {
            last = page[^1].Sequence;
            messages.AddRange(page.Select(logged => MessageOf(JObject.Parse(logged.Json))).OfType<KeptMessage>());
        }

        return messages;
    }

    /// <inheritdoc />
    public void Forget(ITurnContext turnContext, string receipt)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (TurnTransaction.Current is not { } turn)
        {
            return;
        }

        var activity = turnContext.Activity;
        if (activity.ChannelId == ActivityJson.ChannelId)
        {
            turn.Write(session => ActivityLog.ForgetBeforeAsync(session, activity.Conversation.Id, activity.Id));
        }

        _deliveries.ForgetAnswers(turn, activity);
        _outbox.Forget(turn, activity);
        turn.Afterwards(() =>
        {
            _logger.LogInformation("Forgot what was kept of a conversation on {Channel}; receipt {Receipt}.", activity.ChannelId, receipt);
            return Task.CompletedTask;
        });
    }

    private static KeptMessage? MessageOf(JObject activity)
    {
        var text = (string?)activity["text"] ?? (string?)activity["attachments"]?.FirstOrDefault()?["content"]?["fallbackText"];
        return (string?)activity["type"] == "message" && !string.IsNullOrEmpty(text) && activity["timestamp"] is { } at
            ? new(at.ToObject<DateTimeOffset>(), (string?)activity["from"]?["role"] == "bot", text)
            : null;
    }
}
