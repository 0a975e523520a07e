using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Opens a private chat with whoever wrote where others read along, and takes along what they said.</summary>
public interface IPrivateChats
{
    /// <summary>Opens the chat; what was said is kept nowhere but there.</summary>
    /// <param name="turnContext">The turn of the message that others can read.</param>
    /// <param name="words">What was said, without the bot's name.</param>
    /// <param name="club">Whose channel it was said in; null for another group.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task<PrivateChat> OpenAsync(ITurnContext turnContext, string words, RunningClub? club, CancellationToken cancellationToken);
}
