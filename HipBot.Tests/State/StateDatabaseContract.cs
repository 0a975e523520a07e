using HipBot.State;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.State;

/// <summary>What bot state in either of our databases must do.</summary>
public abstract class StateDatabaseContract : StorageContract
{
    private protected abstract StateDatabase Database { get; }

    private FakeClock Clock { get; } = new();

    private protected override IStorage Storage => new StateStorage(Database, new(Types), Clock);

    [SkippableFact]
    public async Task Write_WithoutETag_Overwrites()
    {
        await WriteAsync(new() { Text = "one" });

        await WriteAsync(new() { Text = "two", ETag = null });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task Write_OfABatchWithOneConflict_ChangesNothing()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["b"] = new TestItem { Text = "old" } });

        await Assert.ThrowsAsync<StateConflictException>(() => Storage.WriteAsync(new Dictionary<string, object>
        {
            ["a"] = new TestItem { Text = "new" },
            ["b"] = new TestItem { Text = "new", ETag = "out of date" },
        }));

        var item = Assert.Single(await Storage.ReadAsync(["a", "b"]));
        Assert.Equal("old", ((TestItem)item.Value).Text);
    }

    [SkippableFact]
    public async Task BotStatesDictionary_HasAnETagToo()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = new Dictionary<string, object> { ["age"] = 41 } });
        var mine = (await Storage.ReadAsync(["user"]))["user"];
        var theirs = (await Storage.ReadAsync(["user"]))["user"];

        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = theirs });
        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = theirs });

        await Assert.ThrowsAsync<StateConflictException>(() => Storage.WriteAsync(new Dictionary<string, object> { ["user"] = mine }));
    }

    [SkippableFact]
    public async Task ManyWritersAtOnce_LoseNothing()
    {
        await WriteAsync(new() { Text = "0" });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(AddOneAsync)));

        Assert.Equal("8", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task WriteThatFails_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync<int>(async session =>
        {
            await session.ExecuteAsync("insert into delivery (key, at) values ('half', 1)");
            throw new InvalidOperationException();
        }));

        Assert.Empty(await Database.ReadAsync(session => session.AllAsync("select 1 from delivery where key = 'half'", row => row.GetInt32(0))));
    }

    [SkippableFact]
    public async Task WriteThatFailsAmongOthers_HarmsNoneOfThem()
    {
        var name = Guid.NewGuid().ToString("N");

        var writes = Enumerable.Range(0, 20).Select(number => Database.ExecuteAsync(
            "insert into delivery (key, at) values (@key, @at)", ("key", $"{name} {(number == 7 ? 6 : number)}"), ("at", number))).ToList();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Task.WhenAll(writes));

        Assert.Equal(1, writes.Count(write => write.IsFaulted));
        var written = await Database.ReadAsync(session => session.AllAsync(
            "select key from delivery where key like @name", row => row.GetString(0), ("name", $"{name}%")));
        Assert.Equal(19, written.Count);
    }

    [SkippableFact]
    public async Task OddText_IsStoredWithWhatCanBeStoredOfIt()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["odd \0 key \ud83d"] = new TestItem { Text = "half \ud83d of it" } });

        var item = (await Storage.ReadAsync(["odd \0 key \ud83d"])).Single();
        Assert.Equal("half \ufffd of it", ((TestItem)item.Value).Text);
    }

    [SkippableTheory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public async Task StateThatIsUntouched_IsDeletedAfterTheDaysToKeepIt(int days, bool isKept)
    {
        await WriteAsync(new() { Text = "left alone" });

        Clock.Advance(TimeSpan.FromDays(days));
        await ForgetAsync();

        Assert.Equal(isKept, (await Storage.ReadAsync([Key])).Count == 1);
    }

    [SkippableFact]
    public async Task StateThatATurnOnlyReads_IsKeptFromThenOn()
    {
        await WriteAsync(new() { Text = "read" });
        Clock.Advance(TimeSpan.FromDays(60));
        var turn = new SingleHostTurn(Database);
        TurnTransaction.Begin(turn);
        await Storage.ReadAsync([Key]);
        await TurnTransaction.Current!.CommitAsync();

        Clock.Advance(TimeSpan.FromDays(60));
        await ForgetAsync();

        Assert.Equal("read", (await ReadAsync()).Text);
    }

    [SkippableFact]
    public async Task StateOfAHipBotThatKnewNoDays_CountsFromWhenItIsFirstSeen()
    {
        await WriteAsync(new() { Text = "older" });
        await Database.ExecuteAsync("update item set used_on = null");
        Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(0, await ForgetAsync());
        Clock.Advance(TimeSpan.FromDays(91));
        Assert.Equal(1, await ForgetAsync());
    }

    private Task<int> ForgetAsync() => new Retention(Database, keepDays: 90, Clock).ForgetAsync();

    private async Task AddOneAsync()
    {
        while (true)
        {
            var item = await ReadAsync();
            item.Text = (int.Parse(item.Text!, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            try
            {
                await WriteAsync(item);
                return;
            }
            catch (StateConflictException)
            {
                // Somebody was quicker: read again.
            }
        }
    }
}
