using HipBot.Proactive;
using Quartz;

namespace HipBot.Scheduling;

/// <summary>A turn of the bot that is due now.</summary>
internal sealed class TurnJob : IJob
{
    public const string Channel = "channel";
    public const string Conversation = "conversation";
    public const string Value = "value";

    private readonly ProactiveTurns _turns;
    private readonly ILogger<TurnJob> _logger;

    public TurnJob(ProactiveTurns turns, ILogger<TurnJob> logger)
    {
        _turns = turns;
        _logger = logger;
    }

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var data = context.JobDetail.JobDataMap;
        var address = new ConversationAddress((string)data[Channel]!, (string)data[Conversation]!);
        try
        {
            await _turns.RunAsync(address, context.JobDetail.Key.Name, (string)data[Value]!, cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            // The exception may quote what was said; the scheduler writes what it is given into its log.
            _logger.LogWarning("A turn that was due could not be run: {Exception}. It is tried again later.", reason.GetType().Name);
            throw new JobExecutionException($"The turn failed with {reason.GetType().Name}.");
        }
    }
}
