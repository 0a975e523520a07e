using System.Net.Http.Headers;
using System.Text;
using HipBot.Tests.Support;

namespace HipBot.Tests.Host;

/// <summary><c>POST /api/messages</c> of a bot without app id, called from its own machine.</summary>
public sealed class MessagesEndpointTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public MessagesEndpointTests(TestHost host) => _host = host;

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":5}""", 400)]
    [InlineData("""{"type":"message","entities":"x"}""", 400)]
    public async Task WhatIsNoActivity_IsRefusedInJson(string body, int expected)
    {
        var (status, text) = await PostAsync(body);

        Assert.Equal(expected, status);
        Assert.NotEmpty((string)WireJson.Parse(text)["error"]!["message"]!);
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ud800")]
    [InlineData("\\n")]
    public async Task NameWithOddCharacters_IsRefused(string odd)
    {
        var (status, text) = await PostAsync($$$"""{"type":"message","id":"1","channelId":"emulator","conversation":{"id":"c{{{odd}}}"},"from":{"id":"u"}}""");

        Assert.Equal(400, status);
        Assert.Contains("conversation.id", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameThatIsTooLong_IsRefused()
    {
        var (status, _) = await PostAsync($$$"""{"type":"message","id":"{{{new string('1', 513)}}}","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"}}""");

        Assert.Equal(400, status);
    }

    [Fact]
    public async Task UnknownActivityType_IsTakenCalmly()
    {
        var (status, _) = await PostAsync("""{"type":"madeUp","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"serviceUrl":"http://127.0.0.1:9"}""");

        Assert.Equal(200, status);
    }

    [Fact]
    public async Task ExpectReplies_GetsThemInTheResponse()
    {
        var (status, text) = await PostAsync("""{"type":"message","id":"1","text":"hello","deliveryMode":"expectReplies","channelId":"emulator","conversation":{"id":"c1"},"from":{"id":"u"},"recipient":{"id":"b"},"serviceUrl":"http://127.0.0.1:9"}""");

        Assert.Equal(200, status);
        Assert.Equal("1: hello", (string?)WireJson.Parse(text)["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task TooLargeABody_IsRefusedInJson()
    {
        var (status, text) = await PostAsync(new string('a', 300 * 1024));

        Assert.Equal(413, status);
        Assert.Equal("MessageSizeTooBig", (string?)WireJson.Parse(text)["error"]!["code"]);
    }

    [Theory]
    [InlineData("Bearer not.a.token")]
    [InlineData("Basic dTpw")]
    public async Task WrongToken_IsRefused(string authorization)
    {
        var (status, _) = await PostAsync(
            """{"type":"message","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"serviceUrl":"http://127.0.0.1:9"}""",
            request => request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization));

        Assert.Contains(status, new[] { 401, 403 });
    }

    [Fact]
    public async Task CallThroughAProxy_IsNotFromThisMachine()
    {
        var (status, _) = await PostAsync("""{"type":"message"}""", request => request.Headers.Add("X-Forwarded-For", "203.0.113.7"));

        Assert.Equal(403, status);
    }

    [Fact]
    public async Task Get_IsNotAllowed()
    {
        using var response = await _host.Http.GetAsync("api/messages");

        Assert.Equal(405, (int)response.StatusCode);
    }

    private async Task<(int Status, string Body)> PostAsync(string body, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        prepare?.Invoke(request);
        using var response = await _host.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
