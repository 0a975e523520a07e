using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Schema;

public class ActivityContentTests
{
    [Theory]
    [InlineData("<at>HipBot</at> my hip hurts", "<at>HipBot</at>", "my hip hurts")]
    [InlineData("my hip <at>HipBot</at> hurts", "<at>HipBot</at>", "my hip  hurts")]
    [InlineData("<AT>hipbot</AT> hello", "<at>HipBot</at>", "hello")]
    [InlineData("<at>HipBot</at> <at>HipBot</at> twice", "<at>HipBot</at>", "twice")]
    [InlineData("<at>HipBot</at> no text in the entity", null, "no text in the entity")]
    [InlineData("@hip.bot? hello", "@hip.bot?", "hello")]
    [InlineData("nothing to remove", "<at>HipBot</at>", "nothing to remove")]
    public void Mentions_of_the_recipient_are_removed(string text, string? mentioned, string expected)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = text,
            Recipient = new ChannelAccount("28:bot", "HipBot"),
            Entities = [Mention("28:bot", "HipBot", mentioned)],
        };

        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Ann</at> is sore",
            Recipient = new ChannelAccount("28:bot", "HipBot"),
            Entities = [Mention("29:ann", "Ann", "<at>Ann</at>")],
        };

        Assert.Equal("<at>Ann</at> is sore", activity.RemoveRecipientMention());
        Assert.True(activity.MentionsId("29:ann"));
        Assert.False(activity.MentionsRecipient());
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/sub", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void An_activity_is_a_message_by_its_type(string? type, bool isMessage)
    {
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() != null);
    }

    [Fact]
    public void Content_is_text_summary_attachments_or_channel_data()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "hello" }.HasContent());
        Assert.True(new Activity { Summary = "hello" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new JObject() }.HasContent());
    }

    [Fact]
    public void Channel_data_that_does_not_fit_is_no_data()
    {
        Assert.False(new Activity().TryGetChannelData<ChannelAccount>(out _));
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<ChannelAccount>(out _));
        Assert.True(new Activity { ChannelData = JObject.Parse("""{"id":"a"}""") }.TryGetChannelData<ChannelAccount>(out var account));
        Assert.Equal("a", account.Id);
    }

    [Fact]
    public void An_entity_takes_and_gives_back_a_typed_value()
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Text = "<at>Ann</at>", Mentioned = new ChannelAccount("29:ann", "Ann") });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("<at>Ann</at>", entity.Properties.Value<string>("text"));
        Assert.Equal("29:ann", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal(entity, Mention("29:ann", "Ann", "<at>Ann</at>", keepNulls: true));
    }

    [Fact]
    public void A_text_becomes_a_card_action()
    {
        CardAction action = "Outer side";

        Assert.Equal(("Outer side", "Outer side"), (action.Title, action.Value));
    }

    private static Entity Mention(string id, string name, string? text, bool keepNulls = false)
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Text = text, Mentioned = new ChannelAccount(id, name) });
        if (!keepNulls && text == null)
        {
            entity.Properties.Remove("text");
        }

        return entity;
    }
}
