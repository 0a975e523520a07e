using Microsoft.Bot.Builder;

namespace HipBot.Turns;

/// <summary>What happens when a turn of the bot fails.</summary>
public interface ITurnErrorHandler
{
    /// <exception cref="Exception">Not even an apology could be sent: the channel is to say that the bot failed.</exception>
    Task HandleAsync(ITurnContext turnContext, Exception exception);
}
