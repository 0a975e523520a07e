using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task FirstDialogAdded_IsWhereItBegins_AndItsResultIsTheComponents()
    {
        var talk = new Talk(new ComponentDialog("c").AddDialog(AskAndEnd("w", "p")).AddDialog(new TextPrompt("p")));

        Assert.Equal(["p?"], await talk.SayAsync("hi"));
        await talk.SayAsync("answer");

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("w: answer", talk.Result);
    }

    [Fact]
    public async Task Options_ReachTheInnerDialog()
    {
        var inner = new WaterfallDialog("w", [(step, token) => step.EndDialogAsync(step.Options, token)]);
        var talk = new Talk(new ComponentDialog("c").AddDialog(inner), "from outside");

        await talk.SayAsync("hi");

        Assert.Equal("from outside", talk.Result);
    }

    [Fact]
    public async Task ComponentsInComponents_KeepTheirPlacesThroughJson()
    {
        var inner = new ComponentDialog("inner").AddDialog(AskAndEnd("w", "p")).AddDialog(new TextPrompt("p"));
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("main",
            [
                (step, token) => step.BeginDialogAsync("inner", cancellationToken: token),
                (step, token) => step.BeginDialogAsync("inner", step.Values["first"] = step.Result, token),
                (step, token) => step.EndDialogAsync($"{step.Values["first"]} + {step.Result}", token),
            ]))
            .AddDialog(inner);
        var talk = new Talk(outer);

        Assert.Equal(["p?"], await talk.SayAsync("hi"));
        Assert.Equal(["p?"], await talk.SayAsync("one"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        await talk.SayAsync("two");

        Assert.Equal("w: one + w: two", talk.Result);
    }

    [Fact]
    public async Task InnerDialog_CanBeginADialogOfTheParent()
    {
        var inner = new ComponentDialog("inner").AddDialog(AskAndEnd("w", "shared"));
        var outer = new ComponentDialog("outer").AddDialog(inner).AddDialog(new TextPrompt("shared"));
        var talk = new Talk(outer);

        Assert.Equal(["shared?"], await talk.SayAsync("hi"));
        await talk.SayAsync("answer");

        Assert.Equal("w: answer", talk.Result);
    }

    [Fact]
    public async Task Interruption_CanBeginADialogOnTop_AndTheQuestionIsAskedAgainAfterIt()
    {
        var talk = new Talk(new HelpfulDialog());

        Assert.Equal(["p?"], await talk.SayAsync("hi"));
        Assert.Equal(["Do you want to know more?"], await talk.SayAsync("help"));
        Assert.Equal(["p?"], await talk.SayAsync("no"));
        await talk.SayAsync("answer");

        Assert.Equal("w: answer", talk.Result);
    }

    [Fact]
    public async Task Interruption_CanAskTheQuestionAgainAtOnce()
    {
        var talk = new Talk(new HelpfulDialog());
        await talk.SayAsync("hi");

        Assert.Equal(["p?"], await talk.SayAsync("again"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task CancelledFromInside_TheComponentIsComplete_WithoutAResult()
    {
        var talk = new Talk(new HelpfulDialog());
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SayAsync("cancel"));

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Null(talk.Result);
        Assert.Equal(["p?"], await talk.SayAsync("hi again"));
    }

    [Fact]
    public async Task CancelledFromInside_TheParentGoesOn()
    {
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("main",
            [
                (step, token) => step.BeginDialogAsync(nameof(HelpfulDialog), cancellationToken: token),
                (step, token) => step.EndDialogAsync(step.Result ?? "nothing", token),
            ]))
            .AddDialog(new HelpfulDialog());
        var talk = new Talk(outer);
        await talk.SayAsync("hi");

        await talk.SayAsync("cancel");

        Assert.Equal("nothing", talk.Result);
    }

    [Fact]
    public async Task Replace_StartsTheDialogOverWithNewOptions()
    {
        var loop = new WaterfallDialog("loop",
        [
            (step, token) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text($"{step.Options ?? 0}?") }, token),
            (step, token) => (string)step.Result == "stop"
                ? step.EndDialogAsync($"after {step.Options}", token)
                : step.ReplaceDialogAsync("loop", Convert.ToInt32(step.Options ?? 0, CultureInfo.InvariantCulture) + 1, token),
        ]);
        var talk = new Talk(new ComponentDialog("c").AddDialog(loop).AddDialog(new TextPrompt("p")));

        Assert.Equal(["0?"], await talk.SayAsync("hi"));
        Assert.Equal(["1?"], await talk.SayAsync("on"));
        Assert.Equal(["2?"], await talk.SayAsync("on"));
        await talk.SayAsync("stop");

        Assert.Equal("after 2", talk.Result);
    }

    [Fact]
    public async Task AddDialog_SameIdTwice_GetsANumber()
    {
        var first = new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("w2", cancellationToken: token)]);
        var second = new WaterfallDialog("w", [(step, token) => step.EndDialogAsync("second", token)]);
        var talk = new Talk(new ComponentDialog("c").AddDialog(first).AddDialog(second));

        await talk.SayAsync("hi");

        Assert.Equal("w2", second.Id);
        Assert.Equal("second", talk.Result);
    }

    private static WaterfallDialog AskAndEnd(string id, string promptId) => new(id,
    [
        (step, token) => step.PromptAsync(promptId, new PromptOptions { Prompt = MessageFactory.Text($"{promptId}?") }, token),
        (step, token) => step.EndDialogAsync($"{id}: {step.Result}", token),
    ]);

    private sealed class HelpfulDialog : ComponentDialog
    {
        public HelpfulDialog()
            : base(nameof(HelpfulDialog))
        {
            AddDialog(AskAndEnd("w", "p"));
            AddDialog(new TextPrompt("p"));
            AddDialog(new TextPrompt("help"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    return await innerDc.PromptAsync("help", new PromptOptions { Prompt = MessageFactory.Text("Do you want to know more?") }, cancellationToken);
                case "again":
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
