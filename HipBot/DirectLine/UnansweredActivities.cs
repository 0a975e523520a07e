namespace HipBot.DirectLine;

/// <summary>After a start, answers what was taken in and not answered when the host went down.</summary>
internal sealed class UnansweredActivities : BackgroundService
{
    // Later than this an answer out of nowhere would only confuse.
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private readonly ConversationStore _store;
    private readonly DirectLineService _service;
    private readonly ILogger<UnansweredActivities> _logger;

    public UnansweredActivities(ConversationStore store, DirectLineService service, ILogger<UnansweredActivities> logger)
    {
        _store = store;
        _service = service;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var json in await _store.UnansweredAsync(MaxAge))
        {
            stoppingToken.ThrowIfCancellationRequested();
            try
            {
                await _service.AnswerLateAsync(json);
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                // One that cannot be answered must not keep the host from starting.
                _logger.LogWarning("An activity of before the start could not be answered: {Exception}.", reason.GetType().Name);
            }
        }
    }
}
