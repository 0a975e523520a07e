using Microsoft.Bot.Builder;

namespace HipBot.FollowUp;

/// <summary>For a bot that cannot write first, such as the one in a terminal: check-ins are not offered.</summary>
public sealed class NoCheckInSchedule : ICheckInSchedule
{
    /// <inheritdoc />
    public bool IsKept => false;

    /// <inheritdoc />
    public Task PlanAsync(ITurnContext turnContext, string id, DateTimeOffset at, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task CancelAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
