using HipBot.Cards;
using HipBot.Knowledge;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Connector;

/// <summary>Gives activities the form in which their channel takes them best.</summary>
/// <param name="channels">What each channel can do.</param>
internal sealed class OutgoingActivities(ChannelTable channels)
{
    // A break that holds where a channel reads the text as Markdown whatever it is told; elsewhere nobody sees the spaces.
    private const string LineBreak = "  \n";

    /// <summary>The activities to send instead, in order: usually the same one. The one that was given, which may be changed later, is the last.</summary>
    public IReadOnlyList<Activity> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        OmitWhatIsEmpty(activity);
        var channel = channels.Of(activity.ChannelId);
        if (string.IsNullOrEmpty(activity.Text))
        {
            return [activity];
        }

        if (activity.ChannelId == Channels.Msteams && activity.Attachments is not null)
        {
            return Apart(activity);
        }

        if (!channel.ShowsCards)
        {
            activity.TextFormat = channel.Text == TextForm.Markdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
            activity.Text = WithHardBreaks(activity.Text);
        }

        return Split(activity, channel);
    }

    // Teams makes two messages of text and attachment in one activity, and gives no id by which they could be changed.
    private static List<Activity> Apart(Activity activity)
    {
        var text = CopyOf(activity);
        (text.Attachments, text.SuggestedActions) = (null, null);
        activity.Text = null;
        return [text, activity];
    }

    // What is to be heard comes with the first part, what is to be tapped or looked at with the last.
    private static List<Activity> Split(Activity activity, ChannelAbilities channel)
    {
        var parts = PartsOf(activity, channel);
        var before = parts.SkipLast(1).Select((text, i) =>
        {
            var part = CopyOf(activity);
            (part.Attachments, part.SuggestedActions, part.Entities, part.InputHint) = (null, null, null, null);
            (part.Text, part.Speak) = (text, i == 0 ? activity.Speak : null);
            return part;
        }).ToList();
        (activity.Text, activity.Speak) = (parts[^1], parts.Count > 1 ? null : activity.Speak);
        return [.. before, activity];
    }

    private static IReadOnlyList<string> PartsOf(Activity activity, ChannelAbilities channel)
    {
        var parts = MessageParts.Of(activity.Text, channel.Longest);
        return activity.SuggestedActions is not null && parts[^1].Length > channel.Suggested.Text
            ? [.. parts.SkipLast(1), .. MessageParts.Of(parts[^1], channel.Suggested.Text)]
            : parts;
    }

    private static string WithHardBreaks(string text) =>
        string.Join("\n\n", text.Split("\n\n").Select(paragraph => paragraph.Replace(LineBreak, "\n", StringComparison.Ordinal).Replace("\n", LineBreak, StringComparison.Ordinal)));

    private static Activity CopyOf(Activity activity) => JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity))!;

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
