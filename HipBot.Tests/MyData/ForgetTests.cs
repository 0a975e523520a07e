using System.Data.Common;
using System.Security.Cryptography;
using HipBot.Bots;
using HipBot.State;
using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.MyData;

/// <summary>Somebody who is forgotten is forgotten everywhere: every table is opened, unsealed, and searched for what they said.</summary>
[Collection(nameof(OnPostgres))]
public sealed class ForgetTests : IAsyncLifetime
{
    // In what somebody writes, so that no other text can hold it.
    private const string Mark = "zyxwquark";

    private const string Tables = "select name from sqlite_master where type = 'table'";
    private const string PostgresTables = "select tablename from pg_tables where schemaname = current_schema()";

    private readonly PostgresServer _server;
    private readonly List<TestHost> _hosts = [];

    public ForgetTests(PostgresServer server) => _server = server;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public Task Nothing_is_left_in_SQLite() => NothingIsLeftAsync(new WholeBotHost(), Tables);

    [SkippableFact]
    public async Task Nothing_is_left_in_PostgreSQL()
    {
        PostgresServer.SkipWhereMissing();
        await NothingIsLeftAsync(new PostgresHost(await _server.NewDatabaseAsync(), typeof(HipPainBot)), PostgresTables);
    }

    private async Task NothingIsLeftAsync(TestHost host, string tables)
    {
        _hosts.Add(host);
        await host.InitializeAsync();
        var runner = await Runner.StartAsync(host, "Europe/London");
        await runner.BeAssessedAsync(
            $"The outside of my {Mark} hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.",
            new Dictionary<string, string> { ["weight-bearing"] = "I walk normally", ["severity"] = "4" });
        await runner.SayAsync("that's all");
        await runner.SayAsync("yes");
        var handOff = LinkIn(await runner.SayAsync("for a clinician"));
        var file = LinkIn(await runner.SayAsync("export my data"));
        Assert.Contains(Mark, await host.Http.GetStringAsync(file), StringComparison.Ordinal);
        Assert.NotNull(await runner.NextDueAsync());
        Assert.NotEmpty(await HoldingAsync(host, tables));

        var said = Runner.Words((await runner.SayAsync("forget me"))[^1]);

        Assert.Matches("Receipt [0-9A-F]{8}", said);
        Assert.Empty(await HoldingAsync(host, tables));
        Assert.Null(await runner.NextDueAsync());
        foreach (var link in new[] { handOff, file })
        {
            using var page = await host.Http.GetAsync(link);
            Assert.Equal(404, (int)page.StatusCode);
        }

        Assert.Equal("consent", Runner.Asked((await runner.SayAsync("hello"))[^1]));
    }

    private static string LinkIn(IReadOnlyList<JObject> said) => new Uri(said
        .SelectMany(message => message.SelectTokens("attachments[0].content.actions[?(@.type == 'Action.OpenUrl')].url"))
        .Select(url => (string)url!)
        .First()).AbsolutePath[1..];

    /// <summary>Where the mark stands: names of tables.</summary>
    private static async Task<List<string>> HoldingAsync(TestHost host, string tables)
    {
        var database = host.Services.GetRequiredService<StateDatabase>();
        return await database.ReadAsync(async session =>
        {
            var holding = new List<string>();
            foreach (var table in await session.AllAsync(tables, row => row.GetString(0)))
            {
                var rows = await session.AllAsync($"select * from \"{table}\"", row => Texts(row, database.Protection));
                holding.AddRange(rows.Where(row => row.Contains(Mark, StringComparison.OrdinalIgnoreCase)).Select(_ => table));
            }

            return holding;
        });
    }

    private static string Texts(DbDataReader row, StateProtection protection) =>
        string.Join('\n', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column)).Select(value => value switch
        {
            string text => Open(text, protection),
            byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
            _ => string.Empty,
        }));

    private static string Open(string text, StateProtection protection)
    {
        try
        {
            return protection.Open(text);
        }
        catch (Exception reason) when (reason is CryptographicException or FormatException)
        {
            return text;
        }
    }
}
