using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>The words of a message, without what the channel put in.</summary>
internal static class MessageText
{
    private static readonly Regex Gaps = new(@"[ \t\u00a0]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The typed words without mentions of the bot, trimmed; empty where there are none.</summary>
    /// <remarks>
    /// A mention is known by its entity, not by its place or its looks: only those of the bot itself go, every one of them.
    /// Somebody else who is mentioned stays, as a name. Teams writes its text as HTML does, with <c>&amp;nbsp;</c> after a mention.
    /// </remarks>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = activity.Text ?? string.Empty;
        foreach (var mention in activity.GetMentions())
        {
            var fragment = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            var isOwn = mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id;
            if (fragment.Length > 0 && (isOwn || fragment.StartsWith("<at", StringComparison.Ordinal)))
            {
                text = text.Replace(fragment, isOwn ? " " : mention.Mentioned?.Name, StringComparison.OrdinalIgnoreCase);
            }
        }

        return Gaps.Replace(activity.ChannelId == Channels.Msteams ? WebUtility.HtmlDecode(text) : text, " ").Trim();
    }
}
