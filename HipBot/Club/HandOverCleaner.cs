namespace HipBot.Club;

/// <summary>Deletes what nobody took in time, also when no other link is made meanwhile.</summary>
internal sealed class HandOverCleaner : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock;
    private readonly HandOverLinks _links;
    private readonly ILogger<HandOverCleaner> _logger;

    public HandOverCleaner(HandOverLinks links, TimeProvider clock, ILogger<HandOverCleaner> logger)
    {
        _links = links;
        _clock = clock;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, _clock);
        do
        {
            try
            {
                await _links.ForgetOldAsync(stoppingToken);
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                _logger.LogWarning("What was on its way could not be looked through: {Exception}. It is tried again.", reason.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
