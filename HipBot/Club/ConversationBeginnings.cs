using HipBot.DirectLine;
using HipBot.Dialogs;
using Microsoft.Bot.Builder;

namespace HipBot.Club;

/// <summary>Begins the state of a conversation that nobody has entered yet.</summary>
internal static class ConversationBeginnings
{
    /// <summary>Makes whoever enters a conversation of the embedded Direct Line a member of a club.</summary>
    public static Task AsMemberAsync(IStorage storage, string conversationId, RunningClub club) => storage.WriteAsync(new Dictionary<string, object>
    {
        // The key under which the bot's conversation state is kept.
        [$"{ActivityJson.ChannelId}/conversations/{conversationId}"] = new Dictionary<string, object> { [ClubMemberships.Property] = new ClubMembership(club.Id) },
    });
}
