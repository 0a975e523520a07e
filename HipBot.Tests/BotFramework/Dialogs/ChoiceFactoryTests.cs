using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class ChoiceFactoryTests
{
    [Theory]
    [InlineData(1, " (1) a")]
    [InlineData(2, " (1) a or (2) b")]
    [InlineData(3, " (1) a, (2) b, or (3) c")]
    [InlineData(4, " (1) a, (2) b, (3) c, or (4) d")]
    public void Inline_IsOneSentence(int count, string sentence)
    {
        var message = ChoiceFactory.Inline(Choices(count), "Pick:", "Pick one");

        Assert.Equal("Pick:" + sentence, message.Text);
        Assert.Equal("Pick one", message.Speak);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Fact]
    public void Inline_TakesItsWordsFromTheOptions()
    {
        var options = new ChoiceFactoryOptions("; ", " / ", "; and ", false);

        Assert.Equal("Pick: a / b", ChoiceFactory.Inline(Choices(2), "Pick:", options: options).Text);
        Assert.Equal("Pick: a; b; and c", ChoiceFactory.Inline(Choices(3), "Pick:", options: options).Text);
    }

    [Fact]
    public void List_IsALineEach()
    {
        Assert.Equal("Pick:\n\n   1. a\n   2. b", ChoiceFactory.List(Choices(2), "Pick:").Text);
        Assert.Equal("Pick:\n\n   - a\n   - b", ChoiceFactory.List(Choices(2), "Pick:", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void SuggestedAction_SendsTheValueBack()
    {
        var message = ChoiceFactory.SuggestedAction(Choices(2), "Pick:");

        Assert.Equal("Pick:", message.Text);
        Assert.Equal(
            ["imBack a a", "imBack b b"],
            message.SuggestedActions.Actions.Select(action => $"{action.Type} {action.Title} {action.Value}"));
    }

    [Fact]
    public void SuggestedAction_UsesTheChoicesOwnAction()
    {
        var own = new CardAction(ActionTypes.PostBack, title: "The front", value: "front");

        Assert.Same(own, ChoiceFactory.SuggestedAction([new Choice("front") { Action = own }], "Pick:").SuggestedActions.Actions.Single());
    }

    [Fact]
    public void HeroCard_HoldsTextAndButtons()
    {
        var message = ChoiceFactory.HeroCard(Choices(2), "Pick:");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Equal("Pick:", card.Text);
        Assert.Equal(["a", "b"], card.Buttons.Select(button => button.Title));
        Assert.Null(message.Text);
    }

    [Theory]
    [InlineData(Channels.Directline, 100, "suggested")]
    [InlineData(Channels.Directline, 101, "list")]
    [InlineData(Channels.Webchat, 4, "suggested")]
    [InlineData(Channels.Emulator, 4, "suggested")]
    [InlineData(Channels.Telegram, 4, "suggested")]
    [InlineData(Channels.Facebook, 10, "suggested")]
    [InlineData(Channels.Facebook, 11, "list")]
    [InlineData(Channels.Slack, 4, "hero")]
    [InlineData(Channels.Msteams, 4, "hero")]
    [InlineData(Channels.Msteams, 50, "hero")]
    [InlineData(Channels.Msteams, 51, "list")]
    [InlineData(Channels.Sms, 3, "inline")]
    [InlineData(Channels.Sms, 4, "list")]
    [InlineData(Channels.Test, 3, "inline")]
    [InlineData(null, 3, "inline")]
    public void ForChannel_ShowsWhatTheChannelCan(string? channelId, int count, string expected) =>
        Assert.Equal(expected, StyleOf(ChoiceFactory.ForChannel(channelId, Choices(count), "Pick:")));

    [Theory]
    [InlineData(20, "suggested")]
    [InlineData(21, "list")]
    public void ForChannel_ATitleTooLongForAButton_MakesItAList(int length, string expected) =>
        Assert.Equal(expected, StyleOf(ChoiceFactory.ForChannel(Channels.Webchat, [new Choice(new string('x', length))], "Pick:")));

    [Fact]
    public void ToChoices_Null_IsEmpty() => Assert.Empty(ChoiceFactory.ToChoices(null));

    private static IList<Choice> Choices(int count) =>
        ChoiceFactory.ToChoices([.. Enumerable.Range(0, count).Select(index => count <= 26 ? $"{(char)('a' + index)}" : $"{index}")]);

    private static string StyleOf(IMessageActivity message) =>
        message.SuggestedActions != null ? "suggested"
        : message.Attachments?.Count > 0 ? "hero"
        : message.Text.Contains('\n', StringComparison.Ordinal) ? "list"
        : "inline";
}
