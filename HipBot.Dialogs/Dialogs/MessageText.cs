using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>The words of a message, without what the channel put in.</summary>
internal static class MessageText
{
    /// <summary>The typed words without mentions of the bot, trimmed; empty where there are none.</summary>
    public static string Of(Activity activity) =>
        (activity.Recipient is null ? activity.Text : activity.RemoveRecipientMention())?.Trim() ?? string.Empty;
}
