using HipBot.State;
using HipBot.Tests.Support;

namespace HipBot.Tests.State;

[Collection(nameof(OnPostgres))]
public sealed class PostgresStorageTests : StateDatabaseContract, IAsyncLifetime
{
    private readonly PostgresServer _server;
    private StateDatabase? _database;

    public PostgresStorageTests(PostgresServer server) => _server = server;

    private protected override StateDatabase Database => _database!;

    public async Task InitializeAsync()
    {
        PostgresServer.SkipWhereMissing();
        _database = PostgresDatabase.Connect(await _server.NewDatabaseAsync());
    }

    public Task DisposeAsync()
    {
        _database?.Dispose();
        return Task.CompletedTask;
    }
}
