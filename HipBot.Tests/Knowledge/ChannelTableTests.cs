using System.Text.Json.Nodes;
using HipBot.Knowledge;
using HipBot.Tests.Cards;
using HipBot.Tests.Support;
using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

/// <summary>The table of what channels can do.</summary>
public sealed class ChannelTableTests
{
    private const string File = "Knowledge/channels.json";

    private static ChannelTable Channels => Shipped.Knowledge.Channels;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-channel-of-next-year")]
    [InlineData("SLACK")]
    public void A_channel_without_a_row_gets_what_works_everywhere(string? channelId)
    {
        var channel = Channels.Of(channelId);

        Assert.Same(Channels.Others, channel);
        Assert.False(channel.ShowsCards);
        Assert.Equal((PictureKind.None, TextForm.Plain, 0), (channel.Pictures, channel.Text, channel.Suggested.Most));
        Assert.Equal(Channels.All.Min(row => row.Longest), channel.Longest);
        Assert.False(channel.Typing || channel.Update || channel.Delete || channel.WritesFirst);
    }

    [Fact]
    public void Where_cards_are_shown_every_card_is_of_a_version_that_is()
    {
        var newest = CardSamples.All.Values.Select(card => Version.Parse((string)CardSamples.Renderer.Render(card, CardSamples.On("webchat"), "t").Content["version"]!)).Max();

        Assert.All(Channels.All.Where(channel => channel.ShowsCards), channel => Assert.True(Version.Parse(channel.Cards.Version) >= newest, channel.Name));
    }

    [Fact]
    public void Every_channel_that_the_issue_of_channels_names_has_a_row() =>
        Assert.All((string[])["msteams", "directline", "webchat", "emulator", "slack", "telegram", "facebook", "whatsapp", "sms", "email", "line", "groupme", "kik"], id => Assert.NotSame(Channels.Others, Channels.Of(id)));

    [Theory]
    [InlineData("\"longest\": 4096", "\"longest\": 40", "$.channels[5].longest", "too few")]
    [InlineData("\"title\": 40", "\"title\": 0", "$.channels[5].suggested", "do not go together")]
    [InlineData("\"buttons\": \"execute\", \"version\": \"1.5\"", "\"buttons\": \"execute\", \"version\": \"\"", "$.channels[0].cards", "do not go together")]
    [InlineData("\"buttons\": \"execute\"", "\"buttons\": \"tap\"", "$.channels[0].cards.buttons", "could not be converted")]
    [InlineData("\"ids\": [\"slack\"]", "\"ids\": [\"Slack\"]", "$.channels[4].ids", "small letters")]
    [InlineData("\"ids\": [\"slack\"]", "\"ids\": [\"msteams\"]", "$.channels", "stands 2 times")]
    [InlineData("\"longest\": \"telegram-length\"", "\"longest\": \"telegramm\"", "$.channels[5].sources.longest", "no source 'telegramm'")]
    [InlineData("\"longest\": \"telegram-length\",", "", "$.channels[5].longest", "no source")]
    [InlineData("\"longest\": \"telegram-length\"", "\"longest\": \"telegram-length\", \"colour\": \"azure\"", "$.channels[5]", "'colour' is no ability")]
    [InlineData("\"suggested\": \"100 by Azure; no limit of a title is documented, and more than 40 characters do not fit a phone.\"", "\"suggested\": \" \"", "$.channels[5].assumed.suggested", "without a reason")]
    [InlineData("\"id\": \"typing\"", "\"id\": \"typing-too\"", "$.sources", "Nothing comes from source 'typing-too'")]
    [InlineData("\"typing\": true", "\"types\": true", "$.channels[0].types", "could not be mapped")]
    public void A_fault_is_told_at_start_with_its_place(string text, string broken, string path, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(new EditedKnowledge(File, text, broken)));

        Assert.Contains(exception.Faults, fault => fault.File == File && fault.Path == path && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_is_one()
    {
        using var stream = new EmbeddedKnowledgeFiles().Open(File)!;
        var addresses = JsonNode.Parse(stream)!["sources"]!.AsArray().Select(source => (string)source!["address"]!);

        Assert.All(addresses, address => Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps, address));
    }
}
