using HipBot.State;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.State;

public sealed class SqliteStorageTests : StorageContract, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("hipbot-");
    private SqliteDatabase _database;

    public SqliteStorageTests() => _database = Open();

    private protected override IStorage Storage => new SqliteStorage(_database, new(Types));

    private string Path => System.IO.Path.Combine(_directory.FullName, "state", "hipbot.db");

    [Fact]
    public async Task Write_WithoutETag_Overwrites()
    {
        await WriteAsync(new() { Text = "one" });

        await WriteAsync(new() { Text = "two", ETag = null });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Write_ThenReadAfterAReopening_GivesTheSame()
    {
        await WriteAsync(new() { Text = "one" });

        _database.Dispose();
        _database = Open();

        Assert.Equal("one", (await ReadAsync()).Text);
    }

    [Fact]
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

    [Fact]
    public async Task BotStatesDictionary_HasAnETagToo()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = new Dictionary<string, object> { ["age"] = 41 } });
        var mine = (await Storage.ReadAsync(["user"]))["user"];
        var theirs = (await Storage.ReadAsync(["user"]))["user"];

        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = theirs });
        await Storage.WriteAsync(new Dictionary<string, object> { ["user"] = theirs });

        await Assert.ThrowsAsync<StateConflictException>(() => Storage.WriteAsync(new Dictionary<string, object> { ["user"] = mine }));
    }

    [Fact]
    public async Task ManyWritersAtOnce_LoseNothing()
    {
        await WriteAsync(new() { Text = "0" });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(AddOneAsync)));

        Assert.Equal("8", (await ReadAsync()).Text);
    }

    public void Dispose()
    {
        _database.Dispose();
        _directory.Delete(recursive: true);
    }

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

    private SqliteDatabase Open() => SqliteDatabase.InFile(Path);
}
