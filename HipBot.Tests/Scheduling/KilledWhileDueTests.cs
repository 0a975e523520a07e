using System.Globalization;
using HipBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace HipBot.Tests.Scheduling;

/// <summary>The host's process is killed, twice, while check-ins are being sent: each arrives, and none arrives twice.</summary>
public sealed class KilledWhileDueTests
{
    private const int Runners = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task NoCheckInIsLostAndNoneIsDoubled()
    {
        var process = new HostProcess();
        try
        {
            var said = await AgreeADayAgoAsync(process.ContentRoot);
            foreach (var enough in new[] { 2, Runners / 2 })
            {
                await process.StartAsync();
                await UntilAsync(process.ContentRoot, now => Asked(said, now).Count >= enough);
                process.Kill();
            }

            await process.StartAsync();
            await UntilAsync(process.ContentRoot, now => Asked(said, now).Count == Runners);
            await NothingIsLeftToDoAsync(process.ContentRoot);

            var asked = Asked(said, SaidIn(process.ContentRoot));
            Assert.Equal(said.Keys.Order(), asked.Keys.Order());
            Assert.All(asked, conversation => Assert.Equal(1, conversation.Value));
        }
        finally
        {
            await process.DisposeAsync();
        }
    }

    // The conversations are a day and an hour old when the process starts, so the first check-in of each is due; it is about noon for the runners.
    // What the bot has said so far is given back, by conversation: a check-in is one message more.
    private static async Task<Dictionary<string, int>> AgreeADayAgoAsync(string contentRoot)
    {
        var now = DateTimeOffset.UtcNow;
        var host = new WholeBotHost(contentRoot);
        host.Clock.MoveTo(now.AddDays(-1).AddHours(-1));
        await host.InitializeAsync();
        for (var i = 0; i < Runners; i++)
        {
            var runner = await Runner.StartAsync(host, ZoneWhereItIsNoon(now));
            await runner.BeAssessedAsync(
                "The outside of my right hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.",
                new Dictionary<string, string> { ["weight-bearing"] = "I walk normally", ["severity"] = "4" });
            await runner.SayAsync("that's all");
            Assert.Contains("I'll ask first", Runner.Words((await runner.SayAsync("yes"))[^1]), StringComparison.Ordinal);
        }

        await host.DisposeAsync();
        var said = SaidIn(contentRoot);
        Assert.Equal(Runners, said.Count);
        return said;
    }

    // Names of the Etc zones have the sign the other way round.
    private static string ZoneWhereItIsNoon(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{now.Hour - 12:+0;-0;+0}");

    private static async Task UntilAsync(string contentRoot, Func<Dictionary<string, int>, bool> reached)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!reached(SaidIn(contentRoot)))
        {
            await Task.Delay(5, patience.Token);
        }
    }

    private static async Task NothingIsLeftToDoAsync(string contentRoot)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Read(contentRoot, "select 'x', count(*) from QRTZ_FIRED_TRIGGERS", row => row.GetInt32(1)) is not [0])
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>How often each conversation was asked how it goes: the messages that have come on top of those said before.</summary>
    private static Dictionary<string, int> Asked(Dictionary<string, int> before, Dictionary<string, int> now) =>
        now.Where(conversation => conversation.Value > before[conversation.Key])
            .ToDictionary(conversation => conversation.Key, conversation => conversation.Value - before[conversation.Key]);

    private static Dictionary<string, int> SaidIn(string contentRoot) =>
        Read(
            contentRoot,
            "select conversation, count(*) from activity where inbound = 0 group by conversation",
            row => KeyValuePair.Create(row.GetString(0), row.GetInt32(1))).ToDictionary();

    private static List<T> Read<T>(string contentRoot, string sql, Func<SqliteDataReader, T> map)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(contentRoot, "data", "hipbot.db"), Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }
}
