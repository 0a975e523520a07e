using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class DialogRunTests
{
    [Fact]
    public async Task RunAsync_Begins_Continues_AndBeginsAgainAfterTheEnd()
    {
        var talk = Flow(new WaterfallDialog("w", [Say("one"), SayAndEnd("two")]));

        await talk
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("two")
            .Send("c").AssertReply("one")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_LeavesSavingToTheBot()
    {
        var talk = Flow(new WaterfallDialog("w", [Say("one"), SayAndEnd("two")]), save: false);

        await talk
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("one")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_TracesTheState()
    {
        var adapter = new TestAdapter(Channels.Test, sendTraceActivity: true);
        var dialogState = new ConversationState(new JsonStorage()).CreateProperty<DialogState>("DialogState");

        await adapter.SendTextToBotAsync("hi", (turnContext, token) => new WaterfallDialog("w", [Say("one")]).RunAsync(turnContext, dialogState, token), CancellationToken.None);

        Assert.Equal("one", ((Activity)adapter.GetNextReply()).Text);
        Assert.Equal("trace BotState", $"{adapter.ActiveQueue.Peek().Type} {adapter.ActiveQueue.Peek().Name}");
    }

    [Fact]
    public async Task RunAsync_AnErrorThatNoDialogHandles_IsThrown()
    {
        var talk = Flow(new WaterfallDialog("w", [(_, _) => throw new InvalidOperationException("broken step")]));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.Send("a").StartTestAsync());

        Assert.Equal("broken step", exception.Message);
    }

    [Fact]
    public async Task RunAsync_AnErrorThatADialogHandles_RunsTheTurnAgain()
    {
        var talk = Flow(new CarefulDialog());

        await talk
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("broken step").AssertReply("one")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_HandsTheTelemetryClientOn_WhichHearsStepsByMethodOrPlace()
    {
        var telemetry = new ListTelemetryClient();
        var dialog = new WaterfallDialog("w", [NamedStepAsync, SayAndEnd("two")]) { TelemetryClient = telemetry };

        await Flow(dialog).Send("a").AssertReply("two").StartTestAsync();

        Assert.Equal(["WaterfallStart w", "WaterfallStep w NamedStepAsync", "WaterfallStep w Step2of2", "WaterfallComplete w"], telemetry.Events);
    }

    [Fact]
    public async Task RunAsync_ACancelledWaterfall_TellsTheStepItWasIn()
    {
        var telemetry = new ListTelemetryClient();
        var dialog = new WaterfallDialog("w", [NamedStepAsync, (step, token) => step.CancelAllDialogsAsync(token)]) { TelemetryClient = telemetry };

        await Flow(dialog).Send("a").StartTestAsync();

        Assert.Equal("WaterfallCancel w Step2of2", telemetry.Events.Last());
    }

    [Fact]
    public async Task CreateContext_WithoutAState_Throws()
    {
        var adapter = new TestAdapter(Channels.Test);

        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { Text = "hi" },
            (turnContext, token) => Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turnContext, token)),
            CancellationToken.None);
    }

    [Fact]
    public async Task BeginDialog_UnknownId_NamesIt()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("nowhere", cancellationToken: token)]));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("hi"));

        Assert.Contains("'nowhere'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnknownId_IsNull() => Assert.Null(new DialogSet().Find("nowhere"));

    [Fact]
    public void GetVersion_ChangesWithTheDialogs()
    {
        var empty = new DialogSet().GetVersion();
        var one = new DialogSet().Add(new TextPrompt("a")).GetVersion();
        var same = new DialogSet().Add(new TextPrompt("a")).GetVersion();
        var other = new DialogSet().Add(new TextPrompt("b")).GetVersion();

        Assert.Equal(one, same);
        Assert.Equal(3, new HashSet<string> { empty, one, other }.Count);
    }

    private static TestFlow Flow(Dialog dialog, bool save = true)
    {
        var state = new ConversationState(new JsonStorage());
        var dialogState = state.CreateProperty<DialogState>("DialogState");
        return new TestFlow(new TestAdapter(Channels.Test), async (turnContext, token) =>
        {
            await dialog.RunAsync(turnContext, dialogState, token);
            if (save)
            {
                await state.SaveChangesAsync(turnContext, cancellationToken: token);
            }
        });
    }

    private static Task<DialogTurnResult> NamedStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.NextAsync(cancellationToken: cancellationToken);

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private static WaterfallStep SayAndEnd(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return await step.EndDialogAsync(cancellationToken: token);
    };

    private sealed class CarefulDialog : ComponentDialog
    {
        public CarefulDialog()
            : base("careful")
        {
            AddDialog(new WaterfallDialog("w", [Say("one"), (_, _) => throw new InvalidOperationException("broken step")]));
        }

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return false;
            }

            await dc.Context.SendActivityAsync(((Exception)e.Value).Message, cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
