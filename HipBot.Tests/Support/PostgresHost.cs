namespace HipBot.Tests.Support;

/// <summary>A host with its state on PostgreSQL.</summary>
/// <param name="connection">How the database is reached.</param>
/// <param name="bot">The bot; null for that of other tests.</param>
internal sealed class PostgresHost(string connection, Type? bot = null) : TestHost
{
    protected override Type Bot => bot ?? base.Bot;

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("State:Provider", "postgres"),
        new("State:ConnectionString", connection),
    ];
}
