using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Dialogs;

/// <summary>Waterfalls whose steps another release has moved.</summary>
public sealed class StepDialogTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task StepThatWasMoved_IsFoundByItsName()
    {
        Assert.Equal(["name?"], await SayAsync(new("d", ("ask", Ask("name?")), ("greet", End("thanks"))), "hello"));

        Assert.Equal(["thanks"], await SayAsync(new("d", ("warn", Ask("a warning")), ("hurry", Ask("hurry")), ("ask", Ask("name?")), ("greet", End("thanks"))), "Ann"));
    }

    [Fact]
    public async Task StepThatWasPutInNext_IsRun()
    {
        await SayAsync(new("d", ("ask", Ask("name?")), ("greet", End("thanks"))), "hello");

        Assert.Equal(["age?"], await SayAsync(new("d", ("ask", Ask("name?")), ("age", Ask("age?")), ("greet", End("thanks"))), "Ann"));
    }

    [Fact]
    public void StepThatIsGone_CannotBeGoneOnWith()
    {
        var dialog = new StepDialog("d", ("greet", End("thanks")));

        Assert.False(dialog.CanGoOn(new() { Id = "d", State = new Dictionary<string, object> { ["step"] = "ask", ["stepIndex"] = 0 } }));
        Assert.True(dialog.CanGoOn(new() { Id = "d", State = new Dictionary<string, object> { ["step"] = "greet", ["stepIndex"] = 1 } }));
    }

    private static WaterfallStep Ask(string question) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(question, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    };

    private static WaterfallStep End(string words) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(words, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    };

    private async Task<IEnumerable<string>> SayAsync(StepDialog release, string text)
    {
        await _adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { Text = text },
            async (turn, cancellationToken) =>
            {
                await release.RunAsync(turn, _state.CreateProperty<DialogState>("dialogs"), cancellationToken);
                await _state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
            },
            CancellationToken.None);
        var replies = new List<string>();
        while (_adapter.GetNextReply() is { } reply)
        {
            replies.Add(reply.AsMessageActivity().Text);
        }

        return replies;
    }
}
