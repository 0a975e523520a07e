using HipBot.Cards;
using HipBot.Knowledge;

namespace HipBot.Tests.Cards;

/// <summary>The twin of a card in the form of each kind of channel.</summary>
public sealed class ChannelTextTests
{
    public static TheoryData<string> States => [.. CardSamples.All.Keys];

    [Theory]
    [InlineData("sms", "Which side?\n\nsnake_case and 2*3")]
    [InlineData("telegram", "**Which side?**\n\nsnake\\_case and 2\\*3")]
    [InlineData("whatsapp", "*Which side?*\n\nsnake_case and 2*3")]
    public void What_is_bold_is_marked_as_the_channel_marks_it(string channelId, string text)
    {
        var marked = $"{ChannelText.Bold}Which side?{ChannelText.EndBold}\n\nsnake_case and 2*3";

        Assert.Equal(text, ChannelText.Of(marked, CardSamples.On(channelId).Text));
    }

    [Fact]
    public void A_link_stays_as_it_is() =>
        Assert.Equal("See https://hipbot.example/a_b*c now", ChannelText.Of("See https://hipbot.example/a_b*c now", TextForm.Markdown));

    [Theory]
    [MemberData(nameof(States))]
    public void In_every_form_every_card_says_the_same(string name)
    {
        var plain = Render(name, "sms").ChannelText;

        Assert.Equal(plain, Render(name, "sms").Text);
        Assert.Equal(plain, Bare(Render(name, "whatsapp", PictureAddress.Here).ChannelText));
        Assert.Equal(plain, Bare(Render(name, "telegram", PictureAddress.Here).ChannelText));
        Assert.DoesNotContain(plain, letter => letter is ChannelText.Bold or ChannelText.EndBold);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void No_bold_begins_in_one_line_and_ends_in_another(string name) =>
        Assert.All(Render(name, "slack").ChannelText.Split('\n'), line => Assert.Equal(0, line.Split("**").Length % 2 == 1 ? 0 : 1));

    [Fact]
    public void Where_a_link_leads_is_said()
    {
        var text = Render("hand-off: with a page", "sms").Text;

        Assert.Contains(": https://", text, StringComparison.Ordinal);
    }

    private static RenderedCard Render(string name, string channelId, PictureAddress? pictures = null) =>
        CardSamples.RendererWith(pictures ?? PictureAddress.Here).Render(CardSamples.All[name], CardSamples.On(channelId), "t");

    private static string Bare(string text) => text.Replace("\\", string.Empty, StringComparison.Ordinal).Replace("*", string.Empty, StringComparison.Ordinal);
}
