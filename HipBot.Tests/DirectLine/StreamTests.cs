using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.DirectLine;

/// <summary>What comes by the stream, and in what order.</summary>
public sealed class StreamTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public StreamTests(TestHost host) => _host = host;

    [Fact]
    public async Task Typing_ComesByTheStreamOnlyAndMovesNoWatermark()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await using var stream = await OpenAsync(client, "0");
        // Once something has come the stream is there; what is shown in passing before that is missed, and may be.
        await stream.TextsAsync(1);

        await client.SayAsync("typing");
        var seen = await stream.TextsAsync(3);

        Assert.Equal(["typing", "typing", "typed"], seen);
        Assert.Equal(["Welcome dl_ann", "typing", "typed"], await client.TextsAsync());
        Assert.Equal("3", stream.Watermark);
    }

    [Fact]
    public async Task Update_IsTheChangedActivityUnderItsOldIdAndInItsOldPlace()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await using var stream = await OpenAsync(client, "1");

        await client.SayAsync("update");
        var (_, before, after) = (await stream.NextAsync(), await stream.NextAsync(), await stream.NextAsync());

        Assert.Equal(("before", "after"), ((string?)before["text"], (string?)after["text"]));
        Assert.Equal((string?)before["id"], (string?)after["id"]);
        Assert.Equal(SequenceOf(before), SequenceOf(after));
    }

    [Fact]
    public async Task TwoStreamsAndAPoller_SeeTheSame()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await using var first = await OpenAsync(client, "0");
        await using var second = await OpenAsync(client, "0");

        for (var turn = 1; turn <= 5; turn++)
        {
            await client.SayAsync($"message {turn}");
        }

        var expected = await client.TextsAsync();
        Assert.Equal(11, expected.Count);
        Assert.Equal(expected, await first.TextsAsync(expected.Count));
        Assert.Equal(expected, await second.TextsAsync(expected.Count));
    }

    [Fact]
    public async Task SameClientActivityId_RunsTheBotOnceAndShowsTheEchoAgain()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await using var stream = await OpenAsync(client, "0");
        await stream.TextsAsync(1);

        var (_, first) = await client.SayAsync("hello", "retried");
        var (status, second) = await client.SayAsync("hello", "retried");

        Assert.Equal(200, status);
        Assert.Equal((string?)first["id"], (string?)second["id"]);
        Assert.Equal(["hello", "1: hello", "hello"], await stream.TextsAsync(3));
        Assert.Equal(3, (await client.ReadAsync()).Count);
    }

    [Fact]
    public async Task SameClientActivityId_RunsTheBotOnceEvenAfterARestart()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("hello", "retried");

        await _host.RestartAsync();
        var (status, _) = await client.SayAsync("hello", "retried");

        Assert.Equal(200, status);
        Assert.Equal(["Welcome dl_ann", "hello", "1: hello"], await client.TextsAsync());
    }

    [Fact]
    public async Task BotThatFailsAltogether_IsTriedAgainWhenThePersonDoes()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (first, body) = await client.SayAsync("crash", "retried");
        var (second, _) = await client.SayAsync("crash", "retried");

        Assert.Equal((502, "BotRejectedActivity"), (first, (string?)body["error"]!["code"]));
        Assert.Equal(502, second);
        Assert.Equal(["Welcome dl_ann", "crash"], await client.TextsAsync());
    }

    [Fact]
    public async Task TurnThatFails_ApologisesAndLogsNothingOfWhatWasSaid()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, _) = await client.SayAsync("fail");
        var reply = (await client.TextsAsync())[^1];

        Assert.Equal(200, status);
        Assert.Contains("something went wrong on my side", reply, StringComparison.Ordinal);
        Assert.Contains("999", reply, StringComparison.Ordinal);
        Assert.Contains(_host.Log.All, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(_host.Log.All, line => line.Contains("lateral hip pain", StringComparison.Ordinal));
    }

    /// <summary>Sends, losses of the network and returns in any order: every activity arrives, and in order.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task AnyInterleaving_DeliversEachActivityAndInOrder(int seed)
    {
        var random = new Random(seed);
        var client = await DirectLineClient.StartAsync(_host, $"dl_seed{seed}");
        var seen = new List<JObject>();
        var watermark = "0";
        var stream = await OpenAsync(client, watermark);
        var sending = new List<Task>();
        var sent = 0;

        for (var step = 0; step < 40; step++)
        {
            switch (random.Next(4))
            {
                case 0 or 1:
                    sending.Add(client.SayAsync($"message {++sent}"));
                    break;
                case 2 when seen.Count < (2 * sent):
                    seen.Add(await stream.NextAsync());
                    watermark = WatermarkAfter(seen[^1]);
                    break;
                default:
                    stream.Drop();
                    await stream.DisposeAsync();
                    stream = await OpenAsync(client, watermark);
                    break;
            }
        }

        await Task.WhenAll(sending);
        var all = (await client.ReadAsync()).Select(IdOf).ToList();
        stream.Drop();
        await stream.DisposeAsync();
        await using var last = await OpenAsync(client, watermark);
        while (seen.Select(IdOf).Distinct().Count() < all.Count)
        {
            seen.Add(await last.NextAsync());
        }

        Assert.Equal((2 * sent) + 1, all.Count);
        Assert.Equal(all, seen.Select(IdOf).Distinct());
    }

    private static async Task<StreamClient> OpenAsync(DirectLineClient client, string watermark)
    {
        var (_, body) = await client.GetAsync($"conversations/{client.ConversationId}?watermark={watermark}");
        return await StreamClient.OpenAsync((string)body["streamUrl"]!);
    }

    // What a client has been sent but has not read when its network is lost, it must be sent again.
    private static string WatermarkAfter(JObject activity) =>
        SequenceOf(activity).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string IdOf(JObject activity) => (string)activity["id"]!;

    private static long SequenceOf(JObject activity) => (long)activity["channelData"]!["webchat:sequence-id"]!;
}
