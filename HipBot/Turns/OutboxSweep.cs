using HipBot.State;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace HipBot.Turns;

/// <summary>Sends what hosts that died, or could not reach a channel, have left in the outbox.</summary>
internal sealed class OutboxSweep : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly StateDatabase _database;
    private readonly Outbox _outbox;
    private readonly IBotFrameworkHttpAdapter _adapter;
    private readonly string _appId;
    private readonly TimeProvider _clock;
    private readonly ILogger<OutboxSweep> _logger;

    public OutboxSweep(
        StateDatabase database,
        Outbox outbox,
        IBotFrameworkHttpAdapter adapter,
        IConfiguration configuration,
        TimeProvider clock,
        ILogger<OutboxSweep> logger)
    {
        _database = database;
        _outbox = outbox;
        _adapter = adapter;
        _appId = configuration["MicrosoftAppId"] ?? "";
        _clock = clock;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_database.IsForOneHost)
        {
            await _outbox.TakeOverAsync();
        }

        using var timer = new PeriodicTimer(Interval, _clock);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var activity in (await _outbox.WaitingAsync()).DistinctBy(TurnGate.ConversationOf))
            {
                await VisitAsync(activity, stoppingToken);
            }
        }
        catch (System.Data.Common.DbException reason)
        {
            _logger.LogWarning("The outbox cannot be read: {Exception}.", reason.GetType().Name);
        }
    }

    // A turn in which the bot has nothing to do: on its way in, what waits is sent.
    private async Task VisitAsync(Activity waiting, CancellationToken stoppingToken)
    {
        var reference = new ConversationReference
        {
            ChannelId = waiting.ChannelId,
            ServiceUrl = waiting.ServiceUrl,
            Conversation = waiting.Conversation,
            Bot = waiting.From,
            User = waiting.Recipient,
            Locale = waiting.Locale,
        };
        try
        {
            var visit = reference.GetContinuationActivity();
            visit.Id = null;
            await ((CloudAdapter)_adapter).ContinueConversationAsync(_appId, visit, (_, _) => Task.CompletedTask, stoppingToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            _logger.LogWarning("A reply on {Channel} could not be sent yet: {Exception}.", waiting.ChannelId, reason.GetType().Name);
        }
    }
}
