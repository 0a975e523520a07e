using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.DirectLine;

/// <summary>The npm package that Web Chat speaks Direct Line with, against the real host.</summary>
public sealed class RealClientTests : IAsyncLifetime
{
    private readonly TestHost _host = new();
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        _client = await DirectLineClient.StartAsync(_host);
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task ByStream_TalksTypesUpdatesFailsAndEnds()
    {
        var result = await RunAsync("conversation.mjs", new { address = _host.Address, token = _client.Credential, webSocket = true });

        Assert.Equal(
            [
                "Welcome dl_ann", "hello", "1: hello", "typing", "typing", "typed", "update", "before", "after", "crash", "end",
                "endOfConversation",
            ],
            TextsOf(result));
        Assert.True((bool)result["typingShown"]!);
        Assert.True((bool)result["sameId"]!);
        Assert.Equal("c1", (string?)result["echoKept"]);
        Assert.Equal("retry", (string?)result["failed"]);
    }

    [Fact]
    public async Task ByPolling_TalksUpdatesFailsAndEnds()
    {
        var result = await RunAsync("conversation.mjs", new { address = _host.Address, token = _client.Credential, webSocket = false });

        Assert.Equal(
            ["Welcome dl_ann", "hello", "1: hello", "typing", "typed", "update", "before", "after", "crash", "end", "endOfConversation"],
            TextsOf(result));
        Assert.False((bool)result["typingShown"]!);
        Assert.Equal("retry", (string?)result["failed"]);
    }

    [Fact]
    public async Task LosingTheSocketAndThenTheServer_MissesNothing()
    {
        var result = await RunAsync(
            "reconnect.mjs",
            new { address = _host.Address, token = _client.Credential },
            step => step == "restart" ? _host.RestartAsync() : _client.SayAsync(step["say ".Length..]));

        Assert.Equal(
            ["Welcome dl_ann", "one", "1: one", "two", "2: two", "three", "3: three", "four", "4: four"],
            TextsOf(result).Distinct());
        Assert.Empty(result["errors"]!);
    }

    [Fact]
    public async Task Token_IsRefreshedAndReplacedOnceItHasExpired()
    {
        var result = await RunAsync(
            "refresh.mjs",
            new { address = _host.Address, token = _client.Credential, conversationId = _client.ConversationId, secret = TestHost.Secret },
            step =>
            {
                if (step == "expire")
                {
                    _host.Clock.Advance(TimeSpan.FromMinutes(31));
                }

                return Task.CompletedTask;
            });

        Assert.Equal(
            ["Welcome dl_ann", "with a new token", "1: with a new token", "back again", "2: back again"],
            TextsOf(result).Distinct());
    }

    [Fact]
    public async Task SecondVisit_HasTheHistoryOfTheFirst()
    {
        var result = await RunAsync("resume.mjs", new { address = _host.Address, token = _client.Credential });

        Assert.Equal(["Welcome dl_ann", "one", "1: one", "two", "2: two"], TextsOf(result));
        Assert.Empty(result["errors"]!);
    }

    private static Task<JObject> RunAsync(string script, object arguments, Func<string, Task>? onStep = null) =>
        NodeScript.RunAsync(script, arguments, onStep);

    private static IEnumerable<string> TextsOf(JObject result) => result["texts"]!.Select(text => (string)text!);
}
