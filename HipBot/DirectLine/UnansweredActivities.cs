using System.Data.Common;
using HipBot.State;

namespace HipBot.DirectLine;

/// <summary>Answers what was taken in and not answered when a host went down: this one before its start, or another.</summary>
internal sealed class UnansweredActivities : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly StateDatabase _database;
    private readonly Unanswered _unanswered;
    private readonly DirectLineService _service;
    private readonly TimeProvider _clock;
    private readonly ILogger<UnansweredActivities> _logger;

    public UnansweredActivities(
        StateDatabase database,
        Unanswered unanswered,
        DirectLineService service,
        TimeProvider clock,
        ILogger<UnansweredActivities> logger)
    {
        _database = database;
        _unanswered = unanswered;
        _service = service;
        _clock = clock;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await AnswerAsync(all: _database.IsForOneHost, stoppingToken);
        using var timer = new PeriodicTimer(Interval, _clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await AnswerAsync(all: false, stoppingToken);
        }
    }

    private async Task AnswerAsync(bool all, CancellationToken stoppingToken)
    {
        try
        {
            foreach (var json in await _unanswered.TakeOverAsync(all))
            {
                stoppingToken.ThrowIfCancellationRequested();
                await TryAnswerAsync(json);
            }
        }
        catch (DbException reason)
        {
            _logger.LogWarning("What is unanswered cannot be read: {Exception}.", reason.GetType().Name);
        }
    }

    private async Task TryAnswerAsync(string json)
    {
        try
        {
            await _service.AnswerLateAsync(json);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            // One that cannot be answered must not keep the others waiting.
            _logger.LogWarning("An activity that was left unanswered could not be answered: {Exception}.", reason.GetType().Name);
        }
    }
}
