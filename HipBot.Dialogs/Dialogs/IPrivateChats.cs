using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Opens a private chat with whoever wrote where others read along, and takes along what they said.</summary>
public interface IPrivateChats
{
    /// <summary>Opens the chat once everything that the turn says has been said, and then tells the group; what was said is kept nowhere but in the chat.</summary>
    /// <param name="turnContext">The turn of the message that others can read.</param>
    /// <param name="words">What was said, without the bot's name.</param>
    /// <param name="club">Whose channel it was said in; null for another group.</param>
    /// <param name="tell">What to tell the group; null for nothing.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task OpenAsync(ITurnContext turnContext, string words, RunningClub? club, Func<PrivateChat, string?> tell, CancellationToken cancellationToken);
}
