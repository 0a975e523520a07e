using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("seven", 7)]
    [InlineData("about 7, I think", 7)]
    [InlineData("twenty one", 21)]
    [InlineData("-3", -3)]
    [InlineData("no idea", null)]
    [InlineData("", null)]
    public async Task Int_FromFiguresOrWords(string text, int? number) =>
        Assert.Equal(number, (int?)await NumberAsync(new NumberPrompt<int>("p"), text));

    [Theory]
    [InlineData("7.5")]
    [InlineData("seven and a half")]
    public async Task Int_AFraction_IsAskedAgain(string text) =>
        Assert.Null(await NumberAsync(new NumberPrompt<int>("p"), text));

    [Theory]
    [InlineData("7.5", 7.5)]
    [InlineData("about 10", 10.0)]
    [InlineData("5km", 5.0)]
    [InlineData("7 out of 10", 0.7)]
    public async Task Double_TheFirstNumberCounts(string text, double number) =>
        Assert.Equal(number, await NumberAsync(new NumberPrompt<double>("p"), text));

    [Fact]
    public async Task OtherTypes_AreParsedTheSame()
    {
        Assert.Equal(7L, await NumberAsync(new NumberPrompt<long>("p"), "seven"));
        Assert.Equal(7.5f, await NumberAsync(new NumberPrompt<float>("p"), "7.5"));
        Assert.Equal(7.5m, await NumberAsync(new NumberPrompt<decimal>("p"), "7.5"));
    }

    [Fact]
    public async Task Validator_HoldsTheRange()
    {
        var talk = new Talk(new NumberPrompt<int>("p", (context, _) => Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value is >= 0 and <= 10)), Options());
        await talk.SayAsync("hi");

        Assert.Equal(["From 0 to 10, please."], await talk.SayAsync("11"));
        Assert.Equal(["From 0 to 10, please."], await talk.SayAsync("a lot"));
        Assert.Empty(await talk.SayAsync("10"));
        Assert.Equal(10, talk.Result);
    }

    [Fact]
    public async Task Locale_OfBritishEnglish_IsEnglish()
    {
        var talk = new Talk(new NumberPrompt<int>("p"), Options());
        await talk.SayAsync("hi");
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "seven", Locale = "en-GB" });

        Assert.Equal(7, talk.Result);
    }

    [Fact]
    public void OtherNumberTypes_AreNotSupported() =>
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("How bad?"),
        RetryPrompt = MessageFactory.Text("From 0 to 10, please."),
    };

    private static async Task<object?> NumberAsync(Dialog prompt, string text)
    {
        var talk = new Talk(prompt, Options());
        await talk.SayAsync("hi");
        await talk.SayAsync(text);
        return talk.Result;
    }
}
