using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Has the digests of clubs posted when they are due.</summary>
public interface IDigestCalendar
{
    /// <summary>Takes note of where a club's channel is, from a turn in it, so that the digest finds it.</summary>
    Task SeenAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken);

    /// <summary>Posts the digest in a turn that says that it is due; false where the turn is about something else.</summary>
    Task<bool> PostDueAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
