using System.Net.Http.Json;
using HipBot.Proactive;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.Proactive;

/// <summary>Turns that the bot begins, in web chat and on a channel.</summary>
public sealed class ProactiveTurnTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public ProactiveTurnTests(TestHost host) => _host = host;

    private ProactiveTurns Turns => _host.Services.GetRequiredService<ProactiveTurns>();

    [Fact]
    public async Task InWebChat_WhatTheBotBegins_StandsInTheConversationAndItsStateIsSaved()
    {
        var (client, address) = await KnownConversationAsync();

        Assert.True(await Turns.RunAsync(address, "day-7", "check-in", CancellationToken.None));
        await client.SayAsync("hello");

        Assert.Equal(["2: due check-in", "and a second message", "hello", "3: hello"], (await client.TextsAsync()).TakeLast(4));
    }

    [Fact]
    public async Task TheSameTurnTwice_IsSaidOnce()
    {
        var (client, address) = await KnownConversationAsync();

        await Turns.RunAsync(address, "day-7", "check-in", CancellationToken.None);
        await Turns.RunAsync(address, "day-7", "check-in", CancellationToken.None);

        Assert.Single(await client.TextsAsync(), text => text.Contains("due", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATurnThatEndedBetweenSayingAndSaving_SaysOnlyTheRestWhenItRunsAgain()
    {
        var (client, address) = await KnownConversationAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Turns.RunAsync(address, "day-7", "x", DieAfterTheFirstAsync, CancellationToken.None));

        await Turns.RunAsync(address, "day-7", "x", SayBothAsync, CancellationToken.None);

        Assert.Equal(["one", "two"], (await client.TextsAsync()).Where(text => text is "one" or "two"));
    }

    [Fact]
    public async Task ATurnThatFails_IsNoApologyAndForgetsNothing()
    {
        var (client, address) = await KnownConversationAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Turns.RunAsync(address, "day-7", "fail", CancellationToken.None));
        await client.SayAsync("hello");

        Assert.Equal("2: hello", (await client.TextsAsync())[^1]);
        Assert.DoesNotContain(await client.TextsAsync(), text => text.Contains("Sorry", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task AConversationThatWasNotToBeRemembered_IsLeftAlone()
    {
        var client = await DirectLineClient.StartAsync(_host);

        Assert.False(await Turns.RunAsync(new("directline", client.ConversationId), "day-7", "check-in", CancellationToken.None));
    }

    [Fact]
    public async Task AConversationThatWasForgotten_IsLeftAlone()
    {
        var (_, address) = await KnownConversationAsync();

        await _host.Services.GetRequiredService<ConversationReferences>().ForgetAsync(address, CancellationToken.None);

        Assert.False(await Turns.RunAsync(address, "day-7", "check-in", CancellationToken.None));
    }

    [Fact]
    public async Task OnAChannel_ItGoesToTheConversationAndIsNoReply()
    {
        await using var channel = await ChannelHost.StartAsync();
        var conversation = Guid.NewGuid().ToString();
        var activity = new { type = "message", id = "m1", text = "remember", channelId = "msteams", conversation = new { id = conversation }, from = new { id = "29:ann", name = "Ann" }, recipient = new { id = "28:bot" }, serviceUrl = channel.Address };
        using var response = await _host.Http.PostAsJsonAsync("api/messages", activity);
        response.EnsureSuccessStatusCode();

        Assert.True(await Turns.RunAsync(new("msteams", conversation), "day-7", "check-in", CancellationToken.None));

        var said = channel.Received.ToList();
        Assert.Equal(["2: due check-in", "and a second message"], said.Select(one => (string?)one["text"]));
        Assert.All(said, one => Assert.Null(one["replyToId"]));
        Assert.Equal("29:ann", (string?)said[0]["recipient"]!["id"]);
    }

    private static async Task DieAfterTheFirstAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
        throw new InvalidOperationException("The end.");
    }

    private static async Task SayBothAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
        await turn.SendActivityAsync("two", cancellationToken: cancellationToken);
    }

    private async Task<(DirectLineClient Client, ConversationAddress Address)> KnownConversationAsync()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("remember");
        return (client, new("directline", client.ConversationId));
    }
}
