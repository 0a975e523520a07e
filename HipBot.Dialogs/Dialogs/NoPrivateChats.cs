using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>For a bot without a host: people open a private chat themselves.</summary>
public sealed class NoPrivateChats : IPrivateChats
{
    /// <inheritdoc />
    public Task<PrivateChat> OpenAsync(ITurnContext turnContext, string words, RunningClub? club, CancellationToken cancellationToken) =>
        Task.FromResult<PrivateChat>(new PrivateChat.None());
}
