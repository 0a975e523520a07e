using HipBot.FollowUp;
using HipBot.Proactive;
using Microsoft.Bot.Builder;

namespace HipBot.Scheduling;

/// <summary>Check-ins as turns that are due later.</summary>
internal sealed class CheckInSchedule : ICheckInSchedule
{
    private readonly ConversationReferences _references;
    private readonly TurnSchedule _schedule;

    public CheckInSchedule(ConversationReferences references, TurnSchedule schedule)
    {
        _references = references;
        _schedule = schedule;
    }

    /// <inheritdoc />
    public bool IsKept => true;

    /// <inheritdoc />
    public async Task PlanAsync(ITurnContext turnContext, string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await _references.KeepAsync(turnContext, cancellationToken);
        await _schedule.PlanAsync(ConversationAddress.Of(turnContext.Activity), $"check-in/{id}", ICheckInSchedule.Prefix + id, at, cancellationToken);
    }

    /// <inheritdoc />
    public async Task CancelAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var address = ConversationAddress.Of(turnContext.Activity);
        await _schedule.CancelAsync(address, cancellationToken);
        await _references.ForgetAsync(address, cancellationToken);
    }
}
