using Microsoft.Bot.Builder;

namespace HipBot.FollowUp;

/// <summary>Keeps what is due in the conversation of a turn, and begins a turn there when it is.</summary>
public interface ICheckInSchedule
{
    /// <summary>What the value of the event begins with that begins such a turn; the id follows.</summary>
    const string Prefix = "check-in:";

    /// <summary>Whether anything can be planned here.</summary>
    bool IsKept { get; }

    /// <summary>Plans a turn; one with the same id is moved.</summary>
    Task PlanAsync(ITurnContext turnContext, string id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Takes back everything that is planned in the conversation, and forgets where it is.</summary>
    Task CancelAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
