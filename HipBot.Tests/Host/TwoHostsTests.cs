using System.Net.Http.Json;
using HipBot.Tests.Support;

namespace HipBot.Tests.Host;

/// <summary>Two hosts on one database, as behind a balancer that sends anybody anywhere.</summary>
[Collection(nameof(OnPostgres))]
public sealed class TwoHostsTests : IAsyncLifetime
{
    private readonly PostgresServer _server;
    private readonly List<TestHost> _hosts = [];

    public TwoHostsTests(PostgresServer server) => _server = server;

    private TestHost First => _hosts[0];

    private TestHost Second => _hosts[1];

    public async Task InitializeAsync()
    {
        PostgresServer.SkipWhereMissing();
        var connection = await _server.NewDatabaseAsync();
        _hosts.AddRange([new PostgresHost(connection), new PostgresHost(connection)]);

        // At the same moment: both find the database empty.
        await Task.WhenAll(_hosts.Select(host => Task.Run(host.InitializeAsync)));
    }

    public Task DisposeAsync() => Task.WhenAll(_hosts.Select(host => host.DisposeAsync()));

    [SkippableFact]
    public async Task ReplyMadeOnOneHost_ComesByTheStreamOfTheOther()
    {
        var client = await DirectLineClient.StartAsync(First);
        await using var stream = await OpenAsync(client.On(Second));
        await stream.TextsAsync(1);

        await client.SayAsync("hello");

        Assert.Equal(["hello", "1: hello"], await stream.TextsAsync(2));
    }

    [SkippableFact]
    public async Task TypingOnOneHost_IsShownOnTheOther()
    {
        var client = await DirectLineClient.StartAsync(First);
        await using var stream = await OpenAsync(client.On(Second));
        await client.SayAsync("hello");
        await stream.TextsAsync(3);

        await client.SayAsync("typing");

        Assert.Equal(["typing", "typing", "typed"], await stream.TextsAsync(3));
    }

    [SkippableFact]
    public async Task SameActivityToBothHostsAtOnce_IsAnsweredOnce()
    {
        var client = await DirectLineClient.StartAsync(First);

        for (var number = 1; number <= 10; number++)
        {
            var answers = await Task.WhenAll(client.SayAsync("hello", $"c{number}"), client.On(Second).SayAsync("hello", $"c{number}"));

            Assert.Equal([200, 200], answers.Select(answer => answer.Status));
            Assert.Single(answers.Select(answer => (string?)answer.Body["id"]).Distinct());
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{number}: hello"), (await client.TextsAsync()).Where(text => text.EndsWith(": hello", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task ManyActivitiesToBothHostsAtOnce_RunOneAfterTheOther()
    {
        var client = await DirectLineClient.StartAsync(First);
        DirectLineClient[] both = [client, client.On(Second)];

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => both[number % 2].SayAsync($"message {number}")));

        var replies = (await client.TextsAsync()).Where(text => text.Contains(": message", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(1, 24).Select(turn => $"{turn}"), replies.Select(text => text.Split(':')[0]));
        Assert.Equal(24, replies.Select(text => text.Split(':')[1]).Distinct().Count());
    }

    [SkippableFact]
    public async Task SameActivityOfAChannelToBothHostsAtOnce_IsAnsweredOnce()
    {
        await using var channel = await ChannelHost.StartAsync();
        var conversation = Guid.NewGuid().ToString();

        await Task.WhenAll(_hosts.Select(async host =>
        {
            using var response = await host.Http.PostAsJsonAsync("api/messages", new
            {
                type = "message",
                id = "m1",
                text = "hello",
                channelId = "msteams",
                conversation = new { id = conversation },
                from = new { id = "29:ann" },
                recipient = new { id = "28:bot" },
                serviceUrl = channel.Address,
            });
            Assert.Equal(200, (int)response.StatusCode);
        }));

        Assert.Equal("1: hello", (string?)Assert.Single(channel.Received)["text"]);
    }

    private static async Task<StreamClient> OpenAsync(DirectLineClient client)
    {
        var (_, body) = await client.GetAsync($"conversations/{client.ConversationId}?watermark=0");
        return await StreamClient.OpenAsync((string)body["streamUrl"]!);
    }
}
