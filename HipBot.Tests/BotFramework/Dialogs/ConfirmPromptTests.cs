using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes, please", true)]
    [InlineData("yeah", true)]
    [InlineData("sure", true)]
    [InlineData("no", false)]
    [InlineData("nope", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the second one", false)]
    [InlineData("3", null)]
    [InlineData("lol", null)]
    public async Task Answer_IsYesNoOrAskedAgain(string text, bool? answer) =>
        Assert.Equal(answer, await AnswerAsync(new ConfirmPrompt("p"), text));

    [Fact]
    public async Task Numbers_CountOnlyWhereTheyWereShown()
    {
        var prompt = new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };

        Assert.Null(await AnswerAsync(prompt, "1"));
    }

    [Fact]
    public async Task ConfirmChoices_AreShownAndUnderstood()
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("I agree"), new Choice("Not now")), Style = ListStyle.Inline };
        var talk = new Talk(prompt, Options());

        Assert.Equal(["Ready? (1) I agree or (2) Not now"], await talk.SayAsync("hi"));
        Assert.Equal(["Sorry, ready? (1) I agree or (2) Not now"], await talk.SayAsync("hm"));
        await talk.SayAsync("not now");
        Assert.Equal(false, talk.Result);
    }

    [Fact]
    public async Task Locale_ChoosesTheWords()
    {
        var sent = await new Talk(new ConfirmPrompt("p") { Style = ListStyle.Inline }, Options())
            .SendAsync(new Activity(ActivityTypes.Message) { Text = "hi", Locale = "de-DE" });

        Assert.Equal("Ready? (1) Ja oder (2) Nein", sent.Single().Text);
    }

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("Ready?"),
        RetryPrompt = MessageFactory.Text("Sorry, ready?"),
    };

    private static async Task<bool?> AnswerAsync(ConfirmPrompt prompt, string text)
    {
        var talk = new Talk(prompt, Options());
        await talk.SayAsync("hi");
        await talk.SayAsync(text);
        return (bool?)talk.Result;
    }
}
