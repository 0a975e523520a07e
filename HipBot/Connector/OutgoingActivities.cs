using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Connector;

/// <summary>Gives activities the form in which channels take them best.</summary>
internal static class OutgoingActivities
{
    /// <summary>The activities to send instead: usually the same one.</summary>
    /// <remarks>
    /// Teams makes two messages of text and attachment in one activity, and gives no id by which they could be changed;
    /// so the bot sends two itself, the one that may be changed later last.
    /// </remarks>
    public static IReadOnlyList<Activity> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        OmitWhatIsEmpty(activity);
        if (activity.ChannelId != Channels.Msteams || string.IsNullOrEmpty(activity.Text) || activity.Attachments is null)
        {
            return [activity];
        }

        var text = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity))!;
        (text.Attachments, text.SuggestedActions) = (null, null);
        activity.Text = null;
        return [text, activity];
    }

    // Activity protocol A2100, A3050, A7701: an empty list is left out.
    private static void OmitWhatIsEmpty(Activity activity)
    {
        activity.Attachments = activity.Attachments is { Count: > 0 } attachments ? attachments : null;
        activity.Entities = activity.Entities is { Count: > 0 } entities ? entities : null;
        activity.SuggestedActions = activity.SuggestedActions is { Actions.Count: > 0 } actions ? actions : null;
        if (activity.Attachments is null or { Count: 1 })
        {
            activity.AttachmentLayout = null;
        }
    }
}
