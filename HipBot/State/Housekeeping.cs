using System.Data.Common;
using HipBot.DirectLine;
using HipBot.Settings;
using HipBot.Turns;

namespace HipBot.State;

/// <summary>Forgets what is too old to be asked for again, once an hour.</summary>
internal sealed class Housekeeping : BackgroundService
{
    // No channel delivers an activity again after so long.
    private static readonly TimeSpan KeepDeliveries = TimeSpan.FromDays(7);

    // Later than this an answer would only confuse.
    private static readonly TimeSpan KeepUnsent = TimeSpan.FromDays(1);

    private readonly ConversationStore _conversations;
    private readonly DeliveryLog _deliveries;
    private readonly Outbox _outbox;
    private readonly Retention _retention;
    private readonly KeyRotation _keys;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _keepConversations;
    private readonly ILogger<Housekeeping> _logger;

    public Housekeeping(
        ConversationStore conversations,
        DeliveryLog deliveries,
        Outbox outbox,
        Retention retention,
        KeyRotation keys,
        DirectLineSettings settings,
        TimeProvider clock,
        ILogger<Housekeeping> logger)
    {
        _conversations = conversations;
        _deliveries = deliveries;
        _outbox = outbox;
        _retention = retention;
        _keys = keys;
        _clock = clock;
        _keepConversations = TimeSpan.FromDays(settings.KeepDays);
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), _clock);
        do
        {
            await ForgetAsync();
        }
        while (await hourly.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ForgetAsync()
    {
        try
        {
            _keys.Ensure();
            var items = await _retention.ForgetAsync();
            var conversations = await _conversations.ForgetAsync(_keepConversations);
            await _outbox.ForgetAsync(KeepUnsent, _keepConversations);
            var deliveries = await _deliveries.ForgetAsync(KeepDeliveries);
            _logger.LogDebug("Forgot {Items} items of state, {Conversations} conversations and {Deliveries} deliveries.", items, conversations, deliveries);
        }
        catch (DbException reason)
        {
            _logger.LogWarning("What is too old could not be forgotten this time: {Exception}.", reason.GetType().Name);
        }
    }
}
