using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_unless_told_otherwise()
    {
        var plain = MessageFactory.Text("hello");
        var asking = MessageFactory.Text("Which side?", "Which side is it?", InputHints.ExpectingInput);

        Assert.Equal((ActivityTypes.Message, "hello", InputHints.AcceptingInput), (plain.Type, plain.Text, plain.InputHint));
        Assert.Equal(("Which side is it?", InputHints.ExpectingInput), (asking.Speak, asking.InputHint));
        Assert.Null(plain.Speak);
    }

    [Fact]
    public void Answers_to_tap_are_shown_and_sent_as_they_stand()
    {
        var message = MessageFactory.SuggestedActions(new[] { "Left", "Right" }, "Which side?", null, null, ["ann"]);

        Assert.Equal("Which side?", message.Text);
        Assert.Equal(["ann"], message.SuggestedActions.To);
        Assert.Equal(
            [(ActionTypes.ImBack, "Left", (object)"Left"), (ActionTypes.ImBack, "Right", "Right")],
            message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value)));
    }

    [Fact]
    public void Attachments_are_a_list_or_a_carousel()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive" };

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(card).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([card, card]).AttachmentLayout);
        Assert.Same(card, Assert.Single(MessageFactory.Attachment(card, "with text").Attachments));
    }

    [Fact]
    public void Null_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(null, "image/png"));
    }
}
