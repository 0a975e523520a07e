using HipBot.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Dialogs;

/// <summary>The words of a message, and to whom a public one speaks.</summary>
public sealed class MessageTextTests
{
    [Theory]
    [InlineData("<at>HipBot</at> my hip hurts", "my hip hurts")]
    [InlineData("<at>HipBot</at>&nbsp;my hip <at>HipBot</at> hurts", "my hip hurts")]
    [InlineData("<at>HipBot</at> <at>Ben</at> says my hip is fine", "Ben says my hip is fine")]
    [InlineData("<at>HipBot</at> ask <at>TimeBot</at> for me", "ask TimeBot for me")]
    [InlineData("<at>TimeBot</at> what about my hip?", "TimeBot what about my hip?")]
    public void Of_StripsOnlyTheBotsOwnMention_AndKeepsOthersAsNames(string text, string words)
    {
        var message = new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams",
            Text = text,
            Recipient = new ChannelAccount("28:hipbot", "HipBot"),
            Entities = [Mention("28:hipbot", "HipBot"), Mention("29:ben", "Ben"), Mention("28:timebot", "TimeBot")],
        };

        Assert.Equal(words, MessageText.Of(message));
    }

    [Fact]
    public void To_MentionsThePersonInTeams()
    {
        var message = Addressing.To(new ChannelAccount("29:ann", "Ann O'Neill"), "msteams", "I've written to you.");

        Assert.Equal("<at>Ann O'Neill</at> I've written to you.", message.Text);
        var mention = Assert.Single(message.Entities).GetAs<Mention>();
        Assert.Equal(("29:ann", "<at>Ann O'Neill</at>"), (mention.Mentioned.Id, mention.Text));
    }

    [Theory]
    [InlineData("Ann", "Ann: I've written to you.")]
    [InlineData(null, "I've written to you.")]
    [InlineData("[free](https://shoes.example)", "I've written to you.")]
    [InlineData("<b>Ann</b>", "I've written to you.")]
    public void To_BeginsWithTheNameElsewhere_WhereItIsOne(string? name, string text) =>
        Assert.Equal(text, Addressing.To(new ChannelAccount("U1", name), "slack", "I've written to you.").Text);

    private static Entity Mention(string id, string name) => new("mention")
    {
        Properties = new JObject { ["text"] = $"<at>{name}</at>", ["mentioned"] = new JObject { ["id"] = id, ["name"] = name } },
    };
}
