using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class ChoicePromptTests
{
    [Theory]
    [InlineData("front of the hip", "front of the hip", null)]
    [InlineData("Front of the Hip!", "front of the hip", null)]
    [InlineData("it hurts in the groin", "front of the hip", "groin")]
    [InlineData("more on the outside", "outer side", "outside")]
    [InlineData("the outer side, not the groin", "outer side", null)]
    [InlineData("bum", "deep in the buttock", "bum")]
    public async Task Words_ChooseByValueOrSynonym(string text, string value, string? synonym)
    {
        var found = await ChoiceAsync(text);

        Assert.Equal(value, found!.Value);
        Assert.Equal(synonym ?? value, found.Synonym);
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("2", 1)]
    [InlineData("3.", 2)]
    [InlineData("two", 1)]
    [InlineData("number three", 2)]
    [InlineData("the first one", 0)]
    [InlineData("second", 1)]
    [InlineData("the 3rd", 2)]
    public async Task Numbers_ChooseByPlace(string text, int index)
    {
        var found = await ChoiceAsync(text);

        Assert.Equal(index, found!.Index);
        Assert.Equal(Places()[index].Value, found.Value);
        Assert.Equal(1.0f, found.Score);
        Assert.Null(found.Synonym);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("the fourth one")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("the knee")]
    [InlineData("hip")]
    [InlineData("?")]
    public async Task AnythingElse_AsksAgain(string text) => Assert.Null(await ChoiceAsync(text));

    [Fact]
    public async Task NumbersAndOrdinals_CanBeTurnedOff()
    {
        var words = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        Assert.Null(await ChoiceAsync("2", words));
        Assert.Null(await ChoiceAsync("the second one", words));
        Assert.Equal(0, (await ChoiceAsync("groin", words))!.Index);
    }

    [Fact]
    public async Task Retry_ShowsTheChoicesAgain()
    {
        var talk = new Talk(new ChoicePrompt("p") { Style = ListStyle.List }, new PromptOptions
        {
            Prompt = MessageFactory.Text("Where?"),
            RetryPrompt = MessageFactory.Text("Sorry, where?"),
            Choices = ChoiceFactory.ToChoices(["left", "right"]),
        });

        Assert.Equal(["Where?\n\n   1. left\n   2. right"], await talk.SayAsync("hi"));
        Assert.Equal(["Sorry, where?\n\n   1. left\n   2. right"], await talk.SayAsync("up"));
        Assert.Equal(["Sorry, where?\n\n   1. left\n   2. right"], await talk.SayAsync("down"));
        await talk.SayAsync("left");
        Assert.Equal("left", ((FoundChoice)talk.Result).Value);
    }

    [Theory]
    [InlineData(ListStyle.None, "Which hip?", 0, 0)]
    [InlineData(ListStyle.Inline, "Which hip? (1) left or (2) right", 0, 0)]
    [InlineData(ListStyle.List, "Which hip?\n\n   1. left\n   2. right", 0, 0)]
    [InlineData(ListStyle.SuggestedAction, "Which hip?", 2, 0)]
    [InlineData(ListStyle.HeroCard, null, 0, 1)]
    [InlineData(ListStyle.Auto, "Which hip? (1) left or (2) right", 0, 0)]
    public async Task Style_OfTheOptions_GoesBeforeThatOfThePrompt(ListStyle style, string? text, int actions, int cards)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Which hip?"), Choices = ChoiceFactory.ToChoices(["left", "right"]), Style = style };
        var talk = new Talk(new ChoicePrompt("p") { Style = ListStyle.List }, options);

        var prompt = (await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" })).Single();

        Assert.Equal(text, prompt.Text);
        Assert.Equal(actions, prompt.SuggestedActions?.Actions.Count ?? 0);
        Assert.Equal(cards, prompt.Attachments?.Count ?? 0);
    }

    [Fact]
    public async Task Prompt_KeepsItsOwnAttachmentsAndEntities()
    {
        var prompt = MessageFactory.Text("Which hip?");
        prompt.Attachments = [new Attachment("image/png", "https://example.org/hips.png")];
        prompt.Entities = [new Entity("HipBot.Ask")];
        var options = new PromptOptions { Prompt = prompt, Choices = ChoiceFactory.ToChoices(["left", "right"]) };

        var sent = (await new Talk(new ChoicePrompt("p"), options, Channels.Webchat).SendAsync(new Activity(ActivityTypes.Message) { Text = "hi", ChannelId = Channels.Webchat })).Single();

        Assert.Equal("https://example.org/hips.png", sent.Attachments.Single().ContentUrl);
        Assert.Equal("HipBot.Ask", sent.Entities.Single().Type);
        Assert.Equal(["left", "right"], sent.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Theory]
    [InlineData(null, "Pick (1) a, (2) b, or (3) c")]
    [InlineData("en-GB", "Pick (1) a, (2) b, or (3) c")]
    [InlineData("fr-FR", "Pick (1) a, (2) b, ou (3) c")]
    [InlineData("de", "Pick (1) a, (2) b, oder (3) c")]
    [InlineData("", "Pick (1) a, (2) b, or (3) c")]
    [InlineData("xx-yy", "Pick (1) a, (2) b, or (3) c")]
    public async Task Locale_OfTheMessage_ChoosesTheWords(string? locale, string text)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Pick"), Choices = ChoiceFactory.ToChoices(["a", "b", "c"]), Style = ListStyle.Inline };

        var sent = await new Talk(new ChoicePrompt("p"), options).SendAsync(new Activity(ActivityTypes.Message) { Text = "hi", Locale = locale });

        Assert.Equal(text, sent.Single().Text);
    }

    private static List<Choice> Places() =>
    [
        new("front of the hip") { Synonyms = ["groin", "front"] },
        new("outer side") { Synonyms = ["outside"] },
        new("deep in the buttock") { Synonyms = ["bum"] },
    ];

    private static async Task<FoundChoice?> ChoiceAsync(string text, FindChoicesOptions? recognizerOptions = null)
    {
        var prompt = new ChoicePrompt("p") { RecognizerOptions = recognizerOptions };
        var talk = new Talk(prompt, new PromptOptions { Prompt = MessageFactory.Text("Where?"), Choices = Places() });
        await talk.SayAsync("hi");
        await talk.SayAsync(text);
        return (FoundChoice?)talk.Result;
    }
}
