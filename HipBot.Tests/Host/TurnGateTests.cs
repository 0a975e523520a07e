using HipBot.State;
using HipBot.Telemetry;
using HipBot.Tests.Support;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HipBot.Tests.Host;

public sealed class TurnGateTests : IDisposable
{
    private readonly StateDatabase _database = SqliteDatabase.InMemory();
    private readonly TurnErrors _errors = new();
    private readonly ConversationState _state;
    private readonly StateStorage _storage;
    private readonly RecordingAdapter _adapter = new();

    public TurnGateTests()
    {
        _storage = new(_database, new(new([])), TimeProvider.System);
        _state = new(_storage);
        var meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();
        _adapter.Use(new TurnGate(_database, new(_database, TimeProvider.System), new(_database, TimeProvider.System, NullLogger<Outbox>.Instance), _errors, new(meters)));
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
        Assert.Equal(["hello", "it was 20"], _adapter.Sent.Select(activity => activity.AsMessageActivity().Text));
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task WhatATurnSays_IsSeenOnlyOnceItsStateIsSaved()
    {
        var property = _state.CreateProperty<long>("n");
        var seen = -1;

        await SendAsync("1", async turn =>
        {
            await turn.SendActivityAsync("hello");
            await property.SetAsync(turn, 1);
            await _state.SaveChangesAsync(turn);
            seen = _adapter.Sent.Count;
        });

        Assert.Equal(0, seen);
        Assert.Single(_adapter.Sent);
    }

    [Fact]
    public async Task TurnThatFailsInTheMiddle_SaysAndChangesNothingButTheApology()
    {
        var property = _state.CreateProperty<long>("n");
        _errors.Apology = "sorry";

        await SendAsync("1", async turn =>
        {
            await property.SetAsync(turn, 1);
            await _state.SaveChangesAsync(turn);
            await turn.SendActivityAsync("half");
            throw new InvalidOperationException();
        });
        await SendAsync("2", async turn => await turn.SendActivityAsync($"{await property.GetAsync(turn, () => 0)}"));

        Assert.Equal(["sorry", "0"], _adapter.Sent.Select(activity => activity.AsMessageActivity().Text));
    }

    [Fact]
    public async Task TurnThatEndedInAnApology_IsNotRunAgain()
    {
        var runs = 0;
        _errors.Apology = "sorry";

        for (var delivery = 0; delivery < 2; delivery++)
        {
            await SendAsync("same", _ => runs++ == 0 ? throw new InvalidOperationException() : Task.CompletedTask);
        }

        Assert.Equal(1, runs);
        Assert.Single(_adapter.Sent);
    }

    [Fact]
    public async Task TwoSavesInOneTurn_AreOneChange()
    {
        var property = _state.CreateProperty<long>("n");

        await SendAsync("1", async turn =>
        {
            foreach (var value in new[] { 1, 2 })
            {
                await property.SetAsync(turn, value);
                await _state.SaveChangesAsync(turn);
                await _state.LoadAsync(turn, force: true);
            }

            await turn.SendActivityAsync($"{await property.GetAsync(turn)}");
        });

        Assert.Equal("2", Assert.Single(_adapter.Sent).Text);
    }

    // As another host would, which knows nothing of this turn.
    private async Task ChangeBehindItsBackAsync(ITurnContext turn)
    {
        Task change;
        using (ExecutionContext.SuppressFlow())
        {
            change = Task.Run(async () =>
            {
                using var other = new TurnContext(_adapter, (Activity)turn.Activity);
                await _state.CreateProperty<long>("n").SetAsync(other, 20);
                await _state.SaveChangesAsync(other);
            });
        }

        await change;
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

    private sealed class TurnErrors : ITurnErrorHandler
    {
        /// <summary>What is said when a turn has failed; null to fail altogether.</summary>
        public string? Apology { get; set; }

        public Task HandleAsync(ITurnContext turnContext, Exception exception) =>
            Apology is null ? Task.FromException(exception) : turnContext.SendActivityAsync(Apology);
    }
}
