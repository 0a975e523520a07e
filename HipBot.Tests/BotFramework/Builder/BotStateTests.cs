using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly Turn _adapter = new();

    [Fact]
    public async Task A_property_is_there_in_the_next_turn_once_it_is_saved()
    {
        await TurnAsync(async (state, turn) =>
        {
            await state.CreateProperty<Answers>("answers").SetAsync(turn, new Answers { Side = "left" });
            await state.SaveChangesAsync(turn);
        });

        await TurnAsync(async (state, turn) =>
            Assert.Equal("left", (await state.CreateProperty<Answers>("answers").GetAsync(turn)).Side));
    }

    [Fact]
    public async Task What_is_not_saved_is_forgotten()
    {
        await TurnAsync((state, turn) => state.CreateProperty<string>("side").SetAsync(turn, "left"));

        await TurnAsync(async (state, turn) => Assert.Null(await state.CreateProperty<string>("side").GetAsync(turn)));
    }

    [Fact]
    public async Task The_store_is_read_once_a_turn_and_written_only_after_a_change()
    {
        await TurnAsync(async (state, turn) =>
        {
            var side = state.CreateProperty<string>("side");
            await side.GetAsync(turn);
            await side.GetAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal((1, 0), (_storage.Reads, _storage.Writes));

            await side.SetAsync(turn, "left");
            await state.SaveChangesAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal((1, 1), (_storage.Reads, _storage.Writes));

            await state.SaveChangesAsync(turn, force: true);
            Assert.Equal(2, _storage.Writes);
        });
    }

    [Fact]
    public async Task A_change_inside_a_property_is_seen_too()
    {
        await TurnAsync(async (state, turn) =>
        {
            var answers = await state.CreateProperty<Answers>("answers").GetAsync(turn, () => new Answers());
            answers.Side = "right";
            await state.SaveChangesAsync(turn);
        });

        await TurnAsync(async (state, turn) =>
            Assert.Equal("right", (await state.CreateProperty<Answers>("answers").GetAsync(turn)).Side));
    }

    [Fact]
    public async Task A_missing_value_is_its_default()
    {
        await TurnAsync(async (state, turn) =>
        {
            Assert.Equal(0, await state.CreateProperty<int>("age").GetAsync(turn));
            Assert.Equal(44, await state.CreateProperty<int>("age").GetAsync(turn, () => 44));
            Assert.Equal(44, await state.CreateProperty<int>("age").GetAsync(turn));
        });
    }

    [Fact]
    public async Task Clearing_empties_the_store_with_the_next_save_deleting_at_once()
    {
        await TurnAsync(async (state, turn) =>
        {
            await state.CreateProperty<string>("side").SetAsync(turn, "left");
            await state.SaveChangesAsync(turn);
        });
        await TurnAsync(async (state, turn) =>
        {
            await state.LoadAsync(turn);
            await state.ClearStateAsync(turn);
            await state.SaveChangesAsync(turn);
        });
        await TurnAsync(async (state, turn) => Assert.Null(await state.CreateProperty<string>("side").GetAsync(turn)));

        await TurnAsync((state, turn) => state.DeleteAsync(turn));
        Assert.Empty(await _storage.ReadAsync(["test/conversations/conversation-1"]));
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        using var turn = _adapter.Of();
        foreach (var state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
        {
            await state.CreateProperty<string>("kind").SetAsync(turn, state.GetType().Name);
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(
            ["test/conversations/conversation-1", "test/conversations/conversation-1/users/ann", "test/users/ann"],
            _storage.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("channel", "invalid activity-missing channelId")]
    [InlineData("conversation", "invalid activity-missing Conversation.Id")]
    [InlineData("from", "invalid activity-missing From.Id")]
    public async Task An_activity_that_names_nobody_has_no_state(string missing, string message)
    {
        var activity = Turn.Message();
        activity.ChannelId = missing == "channel" ? null : activity.ChannelId;
        activity.Conversation = missing == "conversation" ? null : activity.Conversation;
        activity.From = missing == "from" ? null : activity.From;

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(_storage).LoadAsync(_adapter.Of(activity)));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task Auto_save_saves_after_the_turn_but_not_after_a_failure()
    {
        var state = new ConversationState(_storage);
        _adapter.Use(new AutoSaveStateMiddleware(state));
        BotCallbackHandler answer = (turn, cancellationToken) => state.CreateProperty<string>("side").SetAsync(turn, turn.Activity.Text, cancellationToken);

        await _adapter.RunAsync(_adapter.Of(Turn.Message("left")), answer);
        Assert.Equal(1, _storage.Writes);

        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(_adapter.Of(Turn.Message("right")), async (turn, cancellationToken) =>
        {
            await answer(turn, cancellationToken);
            throw new InvalidOperationException();
        }));
        Assert.Equal(1, _storage.Writes);
    }

    private async Task TurnAsync(Func<BotState, ITurnContext, Task> act)
    {
        using var turn = _adapter.Of();
        await act(new ConversationState(_storage), turn);
    }

    public sealed class Answers
    {
        public string? Side { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public HashSet<string> Keys { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.UnionWith(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
