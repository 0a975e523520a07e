using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>For a bot without a host: nothing is posted unasked.</summary>
public sealed class NoDigestCalendar : IDigestCalendar
{
    /// <inheritdoc />
    public Task SeenAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task<bool> PostDueAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult(false);
}
