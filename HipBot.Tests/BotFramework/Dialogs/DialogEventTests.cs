using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class DialogEventTests
{
    [Fact]
    public async Task Bubbling_GoesFromTheLeafUp_BeforeAndAfterTheParents()
    {
        var heard = new List<string>();
        var talk = new Talk(new Listener("outer", heard, new Listener("inner", heard, EmitOnce("custom", fromLeaf: true))));

        await talk.SayAsync("hi");
        await talk.SayAsync("go");

        Assert.Equal(["pre inner custom", "pre outer custom", "post outer custom", "post inner custom"], heard.Where(entry => entry.EndsWith("custom", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Handled_StopsThere()
    {
        var heard = new List<string>();
        var talk = new Talk(new Listener("outer", heard, new Listener("inner", heard, EmitOnce("custom", fromLeaf: true)) { Handles = "custom" }));

        await talk.SayAsync("hi");
        await talk.SayAsync("go");

        Assert.Equal(["pre inner custom"], heard.Where(entry => entry.EndsWith("custom", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ActivityReceived_IsHeardOnceATurn_BeforeTheDialogGoesOn()
    {
        var heard = new List<string>();
        var talk = new Talk(new Listener("outer", heard, new Listener("inner", heard, new TextPrompt("p"))), new PromptOptions { Prompt = MessageFactory.Text("p?") });
        await talk.SayAsync("hi");
        heard.Clear();

        await talk.SayAsync(string.Empty);
        Assert.Equal(["pre inner activityReceived", "pre outer activityReceived", "post outer activityReceived", "post inner activityReceived"], heard);

        heard.Clear();
        await talk.SayAsync("an answer, which the prompt keeps to itself");
        Assert.DoesNotContain("pre inner activityReceived", heard);
    }

    [Fact]
    public async Task CancelAll_WithParents_EmptiesEveryStack()
    {
        var inner = new ComponentDialog("inner").AddDialog(new WaterfallDialog("w", [Wait, (step, token) => step.CancelAllDialogsAsync(true, cancellationToken: token)]));
        var talk = new Talk(new ComponentDialog("outer").AddDialog(new WaterfallDialog("main",
        [
            (step, token) => step.BeginDialogAsync("inner", cancellationToken: token),
            (step, token) => step.EndDialogAsync("main went on", token),
        ])).AddDialog(inner));
        await talk.SayAsync("hi");

        await talk.SayAsync("go");

        Assert.NotEqual(DialogTurnStatus.Waiting, talk.Status);
        Assert.Null(talk.Result);
    }

    private static Task<DialogTurnResult> Wait(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);

    private static WaterfallDialog EmitOnce(string name, bool fromLeaf) => new("w",
    [
        Wait,
        async (step, token) =>
        {
            await step.EmitEventAsync(name, bubble: true, fromLeaf: fromLeaf, cancellationToken: token);
            return Dialog.EndOfTurn;
        },
    ]);

    private sealed class Listener : ComponentDialog
    {
        private readonly List<string> _heard;

        public Listener(string id, List<string> heard, Dialog inner)
            : base(id)
        {
            _heard = heard;
            AddDialog(inner);
        }

        public string? Handles { get; init; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            _heard.Add($"pre {Id} {e.Name}");
            return Task.FromResult(e.Name == Handles);
        }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            _heard.Add($"post {Id} {e.Name}");
            return Task.FromResult(false);
        }
    }
}
