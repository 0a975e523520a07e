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

    public sealed class TightHost : TestHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("RateLimits:ActivitiesPerMinute", "3")];
    }
}
