using System.Net.Http.Json;
using HipBot.Club;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Club;

/// <summary>From a group on a channel where a bot cannot write first, by a link, to a private chat on the page.</summary>
public sealed class HandOverTests : IClassFixture<ClubHost>
{
    private const string Words = "my left groin hurts since I added hills three weeks ago";

    private readonly ClubHost _host;

    public HandOverTests(ClubHost host) => _host = host;

    [Fact]
    public async Task Link_OpensAChatInWhichEverythingWasSaidOnce()
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        var link = await WriteInGroupAsync(http);
        var token = link[(link.IndexOf("#private=", StringComparison.Ordinal) + "#private=".Length)..].Split(' ')[0];

        using var first = await http.PostAsJsonAsync("api/private", new { token });
        var session = WireJson.Parse(await first.Content.ReadAsStringAsync());
        using var second = await http.PostAsJsonAsync("api/private", new { token });
        var client = new DirectLineClient(http, (string)session["token"]!) { ConversationId = (string)session["conversationId"]! };
        var said = (await client.GetAsync($"conversations/{client.ConversationId}/activities")).Body["activities"]!;

        Assert.DoesNotContain("groin", link, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(410, (int)second.StatusCode);
        Assert.Equal(Words, (string?)said[0]!["text"]);
        Assert.Equal((string?)session["userId"], (string?)said[0]!["from"]!["id"]);
        Assert.Equal("consent", (string?)said.Last!.SelectToken("entities[?(@.type == 'HipBot.Ask')].slot"));
    }

    [Fact]
    public async Task WhatNobodyTakes_IsGoneAfterHalfAnHour()
    {
        var clock = new FakeClock();
        var storage = new TextStorage();
        var links = new HandOverLinks(storage, new("https://hipbot.example"), clock);
        var link = await links.KeepAsync(Words, Riverside.Club, "en-GB", default);
        Assert.Contains(Words, await KeptAsync(storage), StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromMinutes(HandOverLinks.Minutes + 1));
        await links.ForgetOldAsync(default);

        Assert.DoesNotContain(Words, await KeptAsync(storage), StringComparison.Ordinal);
        Assert.Null(await links.TakeAsync(link.Fragment["#private=".Length..], default));
    }

    [Fact]
    public async Task WhatIsTaken_IsGoneAtOnceAndTheStoreHoldsNoToken()
    {
        var storage = new TextStorage();
        var links = new HandOverLinks(storage, new("https://hipbot.example"), new FakeClock());
        var token = (await links.KeepAsync(Words, Riverside.Club, "en-GB", default)).Fragment["#private=".Length..];
        Assert.DoesNotContain(token, await KeptAsync(storage), StringComparison.Ordinal);

        Assert.Equal((Words, "riverside"), await links.TakeAsync(token, default) is { } taken ? (taken.Words, taken.Club) : default);
        Assert.DoesNotContain(Words, await KeptAsync(storage), StringComparison.Ordinal);
    }

    private static async Task<string> KeptAsync(TextStorage storage) =>
        string.Join('\n', (await storage.ReadAsync(["hand-over"])).Values.Select(item => JObject.FromObject(item).ToString()));

    private static async Task<string> WriteInGroupAsync(HttpClient http)
    {
        var message = new
        {
            type = "message",
            id = "1",
            text = Words,
            deliveryMode = "expectReplies",
            channelId = "telegram",
            serviceUrl = "http://127.0.0.1:9",
            conversation = new { id = "the-group", isGroup = true },
            from = new { id = "ann" },
            recipient = new { id = "bot" },
        };
        using var response = await http.PostAsJsonAsync("api/messages", message);
        return (string)WireJson.Parse(await response.Content.ReadAsStringAsync())["activities"]!.Single()["text"]!;
    }
}
