using HipBot.Tests.Support;

namespace HipBot.Tests.Dialogs;

/// <summary>What is put right replaces what was said, and nothing else does.</summary>
public sealed class RepairTests
{
    private const string Opening = "The outside of my left hip has ached for three weeks since I ran more hills. I'm a 25 year old woman.";

    [Theory]
    [InlineData("actually it's the right", "it is on the right", "it is on the left")]
    [InlineData("sorry, right not left", "it is on the right", "it is on the left")]
    [InlineData("oops, I meant my right hip", "it is on the right", "it is on the left")]
    [InlineData("I said 3 weeks, more like 5", "it began 5 weeks ago", "3 weeks ago")]
    [InlineData("no wait, I'm 52 not 25", "you are 52", "you are 25")]
    [InlineData("my mistake, I'm 35", "you are 35", "you are 25")]
    [InlineData("actually it's in the groin", "it hurts in the groin", "outer side")]
    public async Task Correction_TakesThePlaceOfWhatWasSaid(string correction, string now, string before)
    {
        var summary = await SummaryAfterAsync(correction);
        Assert.Contains(now, summary, StringComparison.Ordinal);
        Assert.DoesNotContain(before, summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it also hurts in the groin", "outer side")]
    [InlineData("actually my groin hurts as well", "outer side")]
    [InlineData("is it safe to run?", "it is on the left")]
    [InlineData("what do you mean by groin?", "outer side")]
    public async Task Addition_TakesNothingBack(string addition, string kept) =>
        Assert.Contains(kept, await SummaryAfterAsync(addition), StringComparison.Ordinal);

    [Theory]
    [InlineData("I'm 52", "age")]
    [InlineData("my right hip hurts when I run", "side")]
    public async Task Contradiction_IsAskedAboutOnce(string contradiction, string slot)
    {
        var talk = await InterviewAsync();
        var open = talk.Asked;
        await talk.SayAsync(contradiction);
        Assert.Equal(slot, talk.Asked);

        await talk.SayAsync("qwertz");
        Assert.Equal(open, talk.Asked);
        await talk.SayAsync(contradiction);
        Assert.Equal(open, talk.Asked);
    }

    [Fact]
    public async Task Press_OnAChangeButton_AsksThatSlotAnew()
    {
        var talk = new Talk("directline");
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        var replies = await talk.SayAsync("summary");
        var data = replies.SelectMany(reply => reply.Attachments ?? [])
            .SelectMany(attachment => Newtonsoft.Json.Linq.JObject.FromObject(attachment.Content).SelectTokens("$..data"))
            .First(data => (string?)data["hip"]?["act"] == "change" && (string?)data["hip"]?["slot"] == "side");

        await talk.PressAsync(data);

        Assert.Equal("side", talk.Asked);
    }

    private static async Task<Talk> InterviewAsync()
    {
        var talk = new Talk();
        await talk.SayAsync(Opening);
        await talk.SayAsync("yes");
        return talk;
    }

    private static async Task<string> SummaryAfterAsync(string message)
    {
        var talk = await InterviewAsync();
        await talk.SayAsync(message);
        var replies = await talk.SayAsync("summary");
        return replies[0].Text ?? string.Empty;
    }
}
