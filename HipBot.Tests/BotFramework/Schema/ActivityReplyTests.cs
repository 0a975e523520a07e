using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Schema;

public class ActivityReplyTests
{
    [Fact]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var incoming = Incoming();

        var reply = incoming.CreateReply("How long has it hurt?");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("How long has it hurt?", reply.Text);
        Assert.Equal(("bot", "Bot"), (reply.From.Id, reply.From.Name));
        Assert.Equal(("ann", "Ann"), (reply.Recipient.Id, reply.Recipient.Name));
        Assert.Equal("activity-1", reply.ReplyToId);
        Assert.Equal("conversation-1", reply.Conversation.Id);
        Assert.Equal("webchat", reply.ChannelId);
        Assert.Equal("https://channel.example/", reply.ServiceUrl);
        Assert.Equal("en-GB", reply.Locale);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Theory]
    [InlineData("message", "webchat", true)]
    [InlineData("conversationUpdate", "webchat", false)]
    [InlineData("conversationUpdate", "directline", false)]
    [InlineData("conversationUpdate", "msteams", true)]
    [InlineData("event", "directline", true)]
    public void A_conversation_update_that_clients_never_see_is_not_replied_to(string type, string channelId, bool replied)
    {
        var incoming = Incoming();
        incoming.Type = type;
        incoming.ChannelId = channelId;

        var expected = replied ? "activity-1" : null;

        Assert.Equal(expected, incoming.CreateReply().ReplyToId);
        Assert.Equal(expected, incoming.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_addresses_what_the_bot_sends()
    {
        var reference = Incoming().GetConversationReference();

        var outgoing = new Activity { Type = ActivityTypes.Message }.ApplyConversationReference(reference);
        var inDutch = new Activity { Type = ActivityTypes.Message, Locale = "nl-BE" }.ApplyConversationReference(reference);

        Assert.Equal("bot", outgoing.From.Id);
        Assert.Equal("ann", outgoing.Recipient.Id);
        Assert.Equal("activity-1", outgoing.ReplyToId);
        Assert.Null(outgoing.Id);
        Assert.Equal(("en-GB", "nl-BE"), (outgoing.Locale, inDutch.Locale));
    }

    [Fact]
    public void A_reference_addresses_what_comes_in()
    {
        var reference = Incoming().GetConversationReference();

        var incoming = new Activity { Type = ActivityTypes.Message }.ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal("ann", incoming.From.Id);
        Assert.Equal("bot", incoming.Recipient.Id);
        Assert.Equal("activity-1", incoming.Id);
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void A_continuation_event_names_its_conversation()
    {
        var reference = Incoming().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, continuation.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.Name);
        Assert.Equal("conversation-1", continuation.Conversation.Id);
        Assert.Equal("ann", continuation.From.Id);
        Assert.Equal("bot", continuation.Recipient.Id);
        Assert.Same(reference, continuation.RelatesTo);
    }

    private static Activity Incoming() =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = "activity-1",
            ChannelId = "webchat",
            ServiceUrl = "https://channel.example/",
            Locale = "en-GB",
            From = new ChannelAccount("ann", "Ann"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(id: "conversation-1"),
        };
}
