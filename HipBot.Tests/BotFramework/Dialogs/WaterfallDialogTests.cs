using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_RunInOrder_OneMessageEach()
    {
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), Say("two"), Say("three")]));

        Assert.Equal(["one"], await talk.SayAsync("a"));
        Assert.Equal(["two"], await talk.SayAsync("b"));
        Assert.Equal(["three"], await talk.SayAsync("c"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);

        Assert.Empty(await talk.SayAsync("d"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("d", talk.Result);
    }

    [Fact]
    public async Task Step_SeesIndexReasonResultOptionsAndValues()
    {
        var seen = new List<string>();
        WaterfallStep note = (step, _) =>
        {
            seen.Add($"{step.Index} {step.Reason} {step.Result} {step.Options} {step.Values.Count}");
            step.Values[$"step{step.Index}"] = step.Index;
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var talk = new Talk(new WaterfallDialog("w", [note, note, note]), "options");

        await talk.SayAsync("a");
        await talk.SayAsync("b");
        await talk.SayAsync("c");

        Assert.Equal(["0 BeginCalled  options 0", "1 ContinueCalled b options 1", "2 ContinueCalled c options 2"], seen);
    }

    [Fact]
    public async Task Values_SurviveJson_NumbersAsLong()
    {
        object? number = null;
        object? text = null;
        var talk = new Talk(new WaterfallDialog(
            "w",
            [
                (step, _) =>
                {
                    step.Values["number"] = 7;
                    step.Values["text"] = "seven";
                    return Task.FromResult(Dialog.EndOfTurn);
                },
                (step, token) =>
                {
                    (number, text) = (step.Values["number"], step.Values["text"]);
                    return step.EndDialogAsync(cancellationToken: token);
                },
            ]));

        await talk.SayAsync("a");
        await talk.SayAsync("b");

        Assert.Equal(7L, number);
        Assert.Equal("seven", text);
    }

    [Fact]
    public async Task NextAsync_RunsTheNextStepInTheSameTurn_WithItsResult()
    {
        var talk = new Talk(new WaterfallDialog(
            "w",
            [
                (step, token) => step.NextAsync("from step one", token),
                (step, token) => step.EndDialogAsync($"{step.Reason}: {step.Result}", token),
            ]));

        await talk.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("NextCalled: from step one", talk.Result);
    }

    [Fact]
    public async Task NextAsync_FromTheLastStep_EndsWithItsResult()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, token) => step.NextAsync("done", token)]));

        await talk.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("done", talk.Result);
    }

    [Fact]
    public async Task NextAsync_Twice_Throws()
    {
        var talk = new Talk(new WaterfallDialog(
            "w",
            [
                async (step, token) =>
                {
                    await step.NextAsync(cancellationToken: token);
                    return await step.NextAsync(cancellationToken: token);
                },
                Say("two"),
            ]));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("a"));

        Assert.Contains("w[0]", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task AnythingButAMessage_LeavesTheWaterfallWhereItIs(string type)
    {
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), Say("two")]));
        await talk.SayAsync("a");

        Assert.Empty(await talk.SendAsync(new Activity(type)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        Assert.Equal(["two"], await talk.SayAsync("b"));
    }

    [Fact]
    public async Task NoSteps_EndAtOnce()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
    }

    [Fact]
    public void AddStep_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("step", () => new WaterfallDialog("w").AddStep(null));

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };
}
