using System.Text;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.DirectLine;

/// <summary>What people and programs should not send, and do.</summary>
public sealed class BadInputTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public BadInputTests(TestHost host) => _host = host;

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{'type':'message'}")]
    [InlineData("{\"type\":\"message\"} trailing")]
    [InlineData("{\"from\":{\"id\":\"u\"}}")]
    [InlineData("{\"type\":5,\"from\":{\"id\":\"u\"}}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"entities\":\"x\"}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"localTimestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"attachments\":[5]}")]
    [InlineData("{\"type\":\"invoke\",\"name\":\"adaptiveCard/action\",\"from\":{\"id\":\"u\"}}")]
    [InlineData("{\"type\":\"conversationUpdate\",\"from\":{\"id\":\"u\"}}")]
    public async Task WhatIsNoActivity_IsABadArgumentAndLeavesNoTrace(string body)
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, answer) = await client.PostTextAsync($"conversations/{client.ConversationId}/activities", body);

        Assert.Equal((400, "BadArgument"), (status, (string?)answer["error"]?["code"]));
        Assert.Single(await client.ReadAsync());
    }

    [Fact]
    public async Task NestingWithoutEnd_IsABadArgument()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var body = $$"""{"type":"message","from":{"id":"u"},"value":{{new string('[', 50_000)}}{{new string(']', 50_000)}}}""";

        var (status, _) = await client.PostTextAsync($"conversations/{client.ConversationId}/activities", body);

        Assert.Equal(400, status);
    }

    [Fact]
    public async Task ActivityOf300Kilobytes_IsTooLarge()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, answer) = await client.SayAsync(new string('a', 300 * 1024));

        Assert.Equal((413, "MessageSizeTooBig"), (status, (string?)answer["error"]?["code"]));
    }

    [Fact]
    public async Task ActivityOf300KilobytesInChunks_IsTooLarge()
    {
        var client = await DirectLineClient.StartAsync(_host);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{client.ConversationId}/activities")
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string('a', 300 * 1024)))),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Authorization = new("Bearer", client.Credential);

        using var response = await _host.Http.SendAsync(request);

        Assert.Equal(413, (int)response.StatusCode);
        Assert.Equal("MessageSizeTooBig", (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!["code"]);
    }

    [Theory]
    [InlineData("\u0000\u0001\u001b[31m\u007f")]
    [InlineData("my hip hurts 😖🏃‍♀️ since Monday")]
    [InlineData("مفصل الورك يؤلمني \u202eabc\u202c")]
    [InlineData("\uFEFF​⁠")]
    [InlineData("'; drop table item; --")]
    public async Task OddText_IsKeptAndAnswered(string text)
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, _) = await client.SayAsync(text);

        Assert.Equal(200, status);
        Assert.Equal(["Welcome dl_ann", text, $"1: {text}"], await client.TextsAsync());
    }

    [Fact]
    public async Task TenThousandCharacters_AreKeptAndAnswered()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var text = string.Concat(Enumerable.Repeat("hip pain! ", 1000));

        Assert.Equal(200, (await client.SayAsync(text)).Status);
        Assert.Equal($"1: {text}", (await client.TextsAsync())[^1]);
    }

    [Fact]
    public async Task HalfACharacter_IsAnswered()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, _) = await client.PostTextAsync(
            $"conversations/{client.ConversationId}/activities",
            """{"type":"message","from":{"id":"u"},"text":"broken \ud83d here"}""");

        Assert.Contains(status, new[] { 200, 400 });
    }

    [Fact]
    public async Task UnknownActivityType_IsTakenCalmly()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, body) = await client.PostAsync(
            $"conversations/{client.ConversationId}/activities",
            new { type = "madeUp", from = new { id = "u" } });

        Assert.Equal(200, status);
        Assert.NotNull(body["id"]);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("99999999999999999999")]
    public async Task OddWatermark_IsABadArgument(string watermark)
    {
        var client = await DirectLineClient.StartAsync(_host);

        Assert.Equal(400, (await client.GetAsync($"conversations/{client.ConversationId}/activities?watermark={watermark}")).Status);
        Assert.Equal(400, (await client.GetAsync($"conversations/{client.ConversationId}?watermark={watermark}")).Status);
    }

    [Theory]
    [InlineData("""{"user":"ann"}""")]
    [InlineData("""{"user":{"id":5}}""")]
    [InlineData("""{"trustedOrigins":"https://club.example"}""")]
    [InlineData("{")]
    public async Task OddTokenParameters_AreABadArgument(string body)
    {
        var client = new DirectLineClient(_host.Http, TestHost.Secret);

        Assert.Equal(400, (await client.PostTextAsync("tokens/generate", body)).Status);
    }

    [Fact]
    public async Task UserIdOfAToken_CannotBeClaimedWithoutOne()
    {
        var generated = await new DirectLineClient(_host.Http, TestHost.Secret).PostAsync("tokens/generate");
        var client = new DirectLineClient(_host.Http, (string)generated.Body["token"]!);
        await client.PostAsync("conversations");

        var (status, _) = await client.PostAsync(
            $"conversations/{generated.Body["conversationId"]}/activities",
            new { type = "message", from = new { id = "dl_ann" }, text = "It is me" });

        Assert.Equal(400, status);
    }
}
