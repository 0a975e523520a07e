namespace HipBot.Tests.Support;

/// <summary>The tests on PostgreSQL, which share one server.</summary>
[CollectionDefinition(nameof(OnPostgres))]
public sealed class OnPostgres : ICollectionFixture<PostgresServer>;
