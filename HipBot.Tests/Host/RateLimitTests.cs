using HipBot.Tests.Support;

namespace HipBot.Tests.Host;

public sealed class RateLimitTests : IClassFixture<RateLimitTests.TightHost>
{
    private readonly TightHost _host;

    public RateLimitTests(TightHost host) => _host = host;

    [Fact]
    public async Task MoreThanAConversationMayTake_IsThrottledAndSaysWhenToComeBack()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var statuses = new List<int>();

        for (var sent = 0; sent < 4; sent++)
        {
            statuses.Add((await client.SayAsync($"{sent}")).Status);
        }

        Assert.Equal([200, 200, 200, 429], statuses);
        Assert.Equal("Throttled", (string?)(await client.SayAsync("more")).Body["error"]!["code"]);
    }

    [Fact]
    public async Task BehindAProxy_EachCallerHasALimitOfTheirOwn()
    {
        await using var host = new ProxiedHost();
        await host.InitializeAsync();

        Assert.Equal(201, await BeginAsync(host, "203.0.113.7"));
        Assert.Equal(429, await BeginAsync(host, "203.0.113.7"));
        Assert.Equal(429, await BeginAsync(host, "198.51.100.1, 203.0.113.7"));
        Assert.Equal(201, await BeginAsync(host, "203.0.113.8"));
    }

    [Fact]
    public async Task At_the_messages_endpoint_each_conversation_and_each_person_has_a_limit()
    {
        Assert.Equal([200, 200, 200, 429], await SayAsync("one", "ann", "hello", times: 4));
        Assert.Equal([429], await SayAsync("one", "ben", "hello", times: 1));
        Assert.Equal([429], await SayAsync("two", "ann", "hello", times: 1));
        Assert.Equal([200], await SayAsync("three", "ben", "hello", times: 1));
    }

    [Fact]
    public async Task A_danger_sign_is_taken_however_much_was_said()
    {
        await SayAsync("four", "cid", "hello", times: 4);

        Assert.Equal([429], await SayAsync("four", "cid", "I have no fever", times: 1));
        Assert.Equal([200, 200], await SayAsync("four", "cid", "I cannot feel my saddle area and cannot pass urine", times: 2));
    }

    private async Task<IReadOnlyList<int>> SayAsync(string conversation, string person, string text, int times)
    {
        await using var channel = await ChannelHost.StartAsync();
        var statuses = new List<int>();
        for (var i = 0; i < times; i++)
        {
            using var content = new StringContent(
                $$$"""{"type":"message","id":"{{{Guid.NewGuid()}}}","channelId":"webchat","serviceUrl":"{{{channel.Address}}}","conversation":{"id":"{{{conversation}}}"},"from":{"id":"{{{person}}}"},"recipient":{"id":"bot"},"text":"{{{text}}}"}""",
                System.Text.Encoding.UTF8,
                "application/json");
            using var response = await _host.Http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private static async Task<int> BeginAsync(ProxiedHost host, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", TestHost.Secret);
        request.Headers.Add("X-Forwarded-For", from);
        using var response = await host.Http.SendAsync(request);
        return (int)response.StatusCode;
    }

    private sealed class ProxiedHost : TestHost, IAsyncDisposable
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("BehindProxy", "true"), new("RateLimits:ConversationsPerMinute", "1")];

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }

    public sealed class TightHost : TestHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("RateLimits:ActivitiesPerMinute", "3")];
    }
}
