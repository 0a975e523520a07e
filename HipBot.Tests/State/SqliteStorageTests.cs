using HipBot.State;

namespace HipBot.Tests.State;

public sealed class SqliteStorageTests : StateDatabaseContract, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("hipbot-");
    private SqliteDatabase _database;

    public SqliteStorageTests() => _database = Open();

    private protected override StateDatabase Database => _database;

    private string Path => System.IO.Path.Combine(_directory.FullName, "state", "hipbot.db");

    [Fact]
    public async Task Write_ThenReadAfterAReopening_GivesTheSame()
    {
        await WriteAsync(new() { Text = "one" });

        _database.Dispose();
        _database = Open();

        Assert.Equal("one", (await ReadAsync()).Text);
    }

    public void Dispose()
    {
        _database.Dispose();
        _directory.Delete(recursive: true);
    }

    private SqliteDatabase Open() => SqliteDatabase.InFile(Path);
}
