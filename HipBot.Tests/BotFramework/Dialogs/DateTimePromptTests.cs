using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class DateTimePromptTests
{
    [Theory]
    [InlineData("2 November 2023", "2023-11-02", "2023-11-02")]
    [InlineData("it began on 2023-11-02", "2023-11-02", "2023-11-02")]
    public async Task Date_IsResolved(string text, string timex, string value)
    {
        var talk = new Talk(new DateTimePrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Since when?") });
        await talk.SayAsync("hi");
        await talk.SayAsync(text);

        var resolution = Assert.Single((IList<DateTimeResolution>)talk.Result);
        Assert.Equal(timex, resolution.Timex);
        Assert.Equal(value, resolution.Value);
        Assert.Null(resolution.Start);
    }

    [Theory]
    [InlineData("yesterday", "2023-11-01", null, null)]
    [InlineData("last week", null, "2023-10-23", "2023-10-30")]
    public async Task RelativeDate_CountsFromTheMessagesLocalTime(string text, string? value, string? start, string? end)
    {
        var talk = new Talk(new DateTimePrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Since when?") });
        await talk.SayAsync("hi");
        await talk.SendAsync(new Activity(ActivityTypes.Message)
        {
            Text = text,
            LocalTimestamp = new DateTimeOffset(2023, 11, 2, 12, 0, 0, TimeSpan.Zero),
        });

        var resolution = Assert.Single((IList<DateTimeResolution>)talk.Result);
        Assert.Equal((value, start, end), (resolution.Value, resolution.Start, resolution.End));
    }

    [Fact]
    public async Task NoDate_IsAskedAgain()
    {
        var talk = new Talk(new DateTimePrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Since when?") });
        await talk.SayAsync("hi");

        Assert.Equal(["Since when?"], await talk.SayAsync("no idea"));
    }
}
