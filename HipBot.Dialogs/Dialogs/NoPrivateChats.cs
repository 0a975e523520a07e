using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>For a bot without a host: people open a private chat themselves.</summary>
public sealed class NoPrivateChats : IPrivateChats
{
    /// <inheritdoc />
    public async Task OpenAsync(ITurnContext turnContext, string words, RunningClub? club, Func<PrivateChat, string?> tell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(tell);
        if (tell(new PrivateChat.None()) is { } text)
        {
            await turnContext.SendActivityAsync(Addressing.To(turnContext.Activity.From, turnContext.Activity.ChannelId, text), cancellationToken);
        }
    }
}
