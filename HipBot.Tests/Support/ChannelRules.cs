using HipBot.Cards;
using HipBot.Knowledge;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Support;

/// <summary>What holds of every message on a channel, whatever it says.</summary>
internal static class ChannelRules
{
    private static readonly string[] RawSigns = ["**", "](", "\uE000", "\uE001"];

    /// <summary>Checks what is sent in the place of one message.</summary>
    public static void Check(IReadOnlyList<Activity> parts, ChannelAbilities channel, string what)
    {
        foreach (var part in parts.Where(part => part.Type == ActivityTypes.Message))
        {
            var text = part.Text ?? string.Empty;
            Assert.True(text.Length <= channel.Longest, $"{what}: {text.Length} characters");
            Assert.True(channel.ShowsCards || text.Length > 0, $"{what}: nothing is said");
            Assert.DoesNotContain(RawSigns.Where(sign => sign != "**" || channel.Text != TextForm.Markdown), sign => text.Contains(sign, StringComparison.Ordinal));
            Assert.All(part.Attachments ?? [], attachment => Assert.True(IsShown(attachment, channel), $"{what}: {attachment.ContentType}"));
            CheckSuggested(part, channel, what);
        }
    }

    private static void CheckSuggested(Activity part, ChannelAbilities channel, string what)
    {
        if (part.SuggestedActions?.Actions is not { } actions)
        {
            return;
        }

        Assert.True(actions.Count > 0 && actions.Count <= channel.Suggested.Most, $"{what}: {actions.Count} suggested");
        Assert.All(actions, action => Assert.InRange(action.Title.Length, 1, channel.Suggested.Title));
        Assert.All(actions, action => Assert.Equal(action.Title, action.Value));
        Assert.True(part.Text.Length <= channel.Suggested.Text, $"{what}: {part.Text.Length} characters above suggested actions");
    }

    private static bool IsShown(Attachment attachment, ChannelAbilities channel) => attachment.ContentType switch
    {
        RenderedCard.ContentType => channel.ShowsCards,
        CardPicture.ContentType => channel.Pictures == PictureKind.Png && attachment.ContentUrl.StartsWith("https://", StringComparison.Ordinal),
        _ => false,
    };
}
