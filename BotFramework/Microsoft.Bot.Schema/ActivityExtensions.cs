using System.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message's text.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes mentions of the recipient out of the text and gives the new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes mentions of <paramref name="id"/> out of the text and gives the new text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var fragment = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            activity.Text = activity.Text.Replace(fragment, string.Empty, StringComparison.CurrentCultureIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
