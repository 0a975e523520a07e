using HipBot.State;
using HipBot.Telemetry;
using HipBot.Tests.Support;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.Host;

public sealed class TurnGateTests : IDisposable
{
    private readonly SqliteDatabase _database = SqliteDatabase.InMemory();
    private readonly ConversationState _state;
    private readonly StateStorage _storage;
    private readonly RecordingAdapter _adapter = new();

    public TurnGateTests()
    {
        _storage = new(_database, new(new([])));
        _state = new(_storage);
        var meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();
        _adapter.Use(new TurnGate(new(_database, TimeProvider.System), [_state], new(meters)));
    }

    [Fact]
    public async Task TurnsOfOneConversation_RunOneAtATime()
    {
        var (running, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(index => SendAsync($"id {index}", async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
        })));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task TurnsOfTwoConversations_DoNotWaitForEachOther()
    {
        var second = new TaskCompletionSource();

        var first = SendAsync("1", _ => second.Task, conversation: "a");
        await SendAsync("1", _ => Task.FromResult(second.TrySetResult()), conversation: "b");

        await first;
    }

    [Fact]
    public async Task ActivityDeliveredTwice_RunsOnce()
    {
        var runs = 0;

        await SendAsync("same", _ => Task.FromResult(runs++));
        await SendAsync("same", _ => Task.FromResult(runs++));

        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task ActivityWhoseTurnFailed_RunsAgain()
    {
        var runs = 0;

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync("same", _ =>
        {
            runs++;
            throw new InvalidOperationException();
        }));
        await SendAsync("same", _ => Task.FromResult(runs++));

        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task InvokeDeliveredTwice_GetsTheSameAnswer()
    {
        for (var delivery = 0; delivery < 2; delivery++)
        {
            await SendAsync(
                "same",
                turn => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202 } }),
                type: ActivityTypes.Invoke);
        }

        var response = Assert.IsType<InvokeResponse>(_adapter.Sent.Last(one => one.Type == ActivityTypesEx.InvokeResponse).Value);
        Assert.Equal(202, response.Status);
        Assert.Equal(2, _adapter.Sent.Count(one => one.Type == ActivityTypesEx.InvokeResponse));
    }

    [Fact]
    public async Task TurnThatLosesARace_RunsAgainWithTheNewStateAndSaysEverythingOnce()
    {
        var property = _state.CreateProperty<long>("n");
        var runs = 0;
        await SendAsync("0", async turn =>
        {
            await property.SetAsync(turn, 10);
            await _state.SaveChangesAsync(turn);
        });

        await SendAsync("1", async turn =>
        {
            var before = await property.GetAsync(turn, () => 0);
            await turn.SendActivityAsync("hello");
            if (runs++ == 0)
            {
                await ChangeBehindItsBackAsync(turn);
            }

            await property.SetAsync(turn, before + 1);
            await turn.SendActivityAsync($"it was {before}");
            await _state.SaveChangesAsync(turn);
        });

        Assert.Equal(2, runs);
        Assert.Equal(["hello", "it was 10", "it was 20"], _adapter.Sent.Select(activity => activity.AsMessageActivity().Text));
    }

    public void Dispose() => _database.Dispose();

    private async Task ChangeBehindItsBackAsync(ITurnContext turn)
    {
        using var other = new TurnContext(_adapter, turn.Activity);
        var property = _state.CreateProperty<long>("n");
        await property.SetAsync(other, 20);
        await _state.SaveChangesAsync(other);
    }

    private Task SendAsync(string id, Func<ITurnContext, Task> bot, string conversation = "c", string type = ActivityTypes.Message) =>
        _adapter.ProcessAsync(
            new Activity
            {
                Type = type,
                Id = id,
                ChannelId = "test",
                From = new("u"),
                Recipient = new("bot"),
                Conversation = new(id: conversation),
            },
            (turn, _) => bot(turn));
}
