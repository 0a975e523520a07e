using HipBot.Proactive;
using Quartz;

namespace HipBot.Scheduling;

/// <summary>The turns that are due in conversations later. Each runs once; one that was due while no host was up runs when one is.</summary>
public sealed class TurnSchedule
{
    // A channel that cannot be reached today may be reachable tomorrow; later a reminder would only confuse.
    private static readonly RetryPolicy Retries = RetryPolicy.Explicit(
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ]);

    private readonly ISchedulerFactory _schedulers;

    public TurnSchedule(ISchedulerFactory schedulers) => _schedulers = schedulers;

    /// <summary>Plans a turn; one that was planned under the same id is moved.</summary>
    /// <param name="address">The conversation.</param>
    /// <param name="id">What the turn is for, once for ever: the id of its activity.</param>
    /// <param name="value">What the bot is told is due; never a word about anybody's health.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task PlanAsync(ConversationAddress address, string id, string value, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var scheduler = await _schedulers.GetScheduler(cancellationToken);
        var job = JobBuilder.Create<TurnJob>()
            .WithIdentity(id, address.Key)
            .UsingJobData(TurnJob.Channel, address.ChannelId)
            .UsingJobData(TurnJob.Conversation, address.ConversationId)
            .UsingJobData(TurnJob.Value, value)
            // A host that dies in the middle of it leaves it to the next one; the id keeps it from being said twice.
            .RequestRecovery()
            .Build();
        var trigger = TriggerBuilder.Create(scheduler.TimeProvider)
            .WithIdentity(id, address.Key)
            .StartAt(at)
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .WithRetryPolicy(Retries)
            .Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
    }

    /// <summary>Takes back all turns that are planned in a conversation.</summary>
    public async Task CancelAsync(ConversationAddress address, CancellationToken cancellationToken)
    {
        var scheduler = await _schedulers.GetScheduler(cancellationToken);
        await scheduler.DeleteJobs(GroupMatcher<JobKey>.GroupEquals(address.Key), cancellationToken);
    }
}
