using System.Net.WebSockets;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.DirectLine;

/// <summary>Each operation of Direct Line 3.0, over real HTTP.</summary>
public sealed class OperationTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;
    private readonly DirectLineClient _secret;

    public OperationTests(TestHost host)
    {
        _host = host;
        _secret = new(host.Http, TestHost.Secret);
    }

    [Theory]
    [InlineData(TestHost.Secret)]
    [InlineData(TestHost.SecondSecret)]
    public async Task Generate_WithEitherSecret_GivesATokenAndStartsNothing(string secret)
    {
        var (status, body) = await _secret.With(secret).PostAsync("tokens/generate");

        Assert.Equal(200, status);
        Assert.Equal(1800, (int)body["expires_in"]!);
        Assert.Null(body["streamUrl"]);
        var client = _secret.With((string)body["token"]!);
        Assert.Equal(404, (await client.GetAsync($"conversations/{body["conversationId"]}")).Status);
    }

    [Fact]
    public async Task Generate_ForAUserWithoutThePrefix_IsABadArgument()
    {
        var (status, body) = await _secret.PostAsync("tokens/generate", new { user = new { id = "ann" } });

        Assert.Equal((400, "BadArgument"), (status, CodeOf(body)));
    }

    [Fact]
    public async Task Generate_WithAToken_IsForbidden()
    {
        var client = await DirectLineClient.StartAsync(_host);

        Assert.Equal(403, (await client.PostAsync("tokens/generate")).Status);
    }

    [Fact]
    public async Task Refresh_GivesANewTokenForTheSameConversation()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, body) = await client.PostAsync("tokens/refresh");

        Assert.Equal(200, status);
        Assert.Equal(client.ConversationId, (string?)body["conversationId"]);
        Assert.NotEqual(client.Credential, (string?)body["token"]);
        Assert.Equal(200, (await client.With((string?)body["token"]).SayAsync("still here")).Status);
    }

    [Fact]
    public async Task Start_IsCreatedOnceAndThenFound()
    {
        var (_, token) = await _secret.PostAsync("tokens/generate", new { user = new { id = "dl_ann" } });
        var client = _secret.With((string)token["token"]!);

        var (first, body) = await client.PostAsync("conversations", new { user = new { }, locale = "de-DE" });
        var (second, again) = await client.PostAsync("conversations", new { user = new { } });

        Assert.Equal((201, 200), (first, second));
        Assert.Equal((string?)body["conversationId"], (string?)again["conversationId"]);
        Assert.StartsWith($"ws://{_host.Address.Authority}/v3/directline/conversations/", (string?)body["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TellsTheBotWhoIsThereAndInWhatLanguage()
    {
        var (_, body) = await _secret.PostAsync("conversations", new { user = new { id = "u1" }, locale = "de-DE" });

        var (_, set) = await _secret.GetAsync($"conversations/{body["conversationId"]}/activities?watermark=");

        var welcome = Assert.Single(set["activities"]!);
        Assert.Equal("Welcome u1 de-DE", (string?)welcome["text"]);
        Assert.Null(welcome["replyToId"]);
    }

    [Fact]
    public async Task Start_WithoutUser_LeavesTheWelcomeToTheFirstMessage()
    {
        var (_, body) = await _secret.PostAsync("conversations");
        var path = $"conversations/{body["conversationId"]}/activities";
        Assert.Empty((await _secret.GetAsync(path)).Body["activities"]!);

        await _secret.PostAsync(path, new { type = "message", from = new { id = "u1" }, text = "hello" });

        Assert.Equal(["Welcome u1", "hello", "1: hello"], (await _secret.GetAsync(path)).Body["activities"]!.Select(one => (string?)one["text"]));
    }

    [Fact]
    public async Task Reconnect_GivesAFreshTokenAndAStreamFromTheWatermark()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("one");

        var (status, body) = await client.GetAsync($"conversations/{client.ConversationId}?watermark=1");
        await using var stream = await StreamClient.OpenAsync((string)body["streamUrl"]!);

        Assert.Equal(200, status);
        Assert.NotEqual(client.Credential, (string?)body["token"]);
        Assert.Equal(["one", "1: one"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task Reconnect_WithoutWatermark_StreamsOnlyWhatIsSaidFromNowOn()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("one");

        var (_, body) = await client.GetAsync($"conversations/{client.ConversationId}");
        await client.SayAsync("two");
        await using var stream = await StreamClient.OpenAsync((string)body["streamUrl"]!);

        Assert.Equal(["two", "2: two"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task Read_PagesByWatermarkUntilNothingIsLeft()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("one");

        var (_, first) = await client.GetAsync($"conversations/{client.ConversationId}/activities");
        var (status, rest) = await client.GetAsync($"conversations/{client.ConversationId}/activities?watermark={first["watermark"]}");

        Assert.Equal(3, first["activities"]!.Count());
        Assert.Equal(200, status);
        Assert.Empty(rest["activities"]!);
        Assert.Equal(first["watermark"], rest["watermark"]);
    }

    [Fact]
    public async Task Send_EchoesBeforeTheReplyWithWhatTheChannelStamps()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, body) = await client.SayAsync("hello", "client-1");
        var activities = await client.ReadAsync();
        var (echo, reply) = (activities[1], activities[2]);

        Assert.Equal(200, status);
        Assert.Equal((string?)body["id"], (string?)echo["id"]);
        Assert.Equal($"{client.ConversationId}|0000002", (string?)echo["id"]);
        Assert.Equal("client-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal("dl_ann", (string?)echo["from"]!["id"]);
        Assert.Equal("directline", (string?)echo["channelId"]);
        Assert.Matches("^2026-03-02T[0-9:]+\\.[0-9]{3}Z$", (string?)echo["timestamp"]);
        Assert.Null(echo["serviceUrl"]);
        Assert.Equal((string?)echo["id"], (string?)reply["replyToId"]);
        Assert.Equal([1, 2, 3], activities.Select(one => (int)one["channelData"]!["webchat:sequence-id"]!));
        Assert.Null(reply["serviceUrl"]);
        Assert.Null(reply["entities"]);
    }

    [Fact]
    public async Task Send_PassesUnknownMembersAndChannelDataThrough()
    {
        var client = await DirectLineClient.StartAsync(_host);

        await client.PostTextAsync(
            $"conversations/{client.ConversationId}/activities",
            """{"type":"message","text":"x","from":{"id":"u"},"madeUp":{"a":[1]},"channelData":{"b":"2026-01-01T00:00:00Z"},"entities":[{"type":"ClientCapabilities"}]}""");

        var echo = (await client.ReadAsync())[1];
        Assert.Equal("""{"a":[1]}""", echo["madeUp"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("ClientCapabilities", (string?)echo["entities"]![0]!["type"]);
        Assert.Contains("\"b\":\"2026-01-01T00:00:00Z\"", echo.ToString(Newtonsoft.Json.Formatting.None), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_IsRefusedWithAReasonAPersonCanRead()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, body) = await client.PostTextAsync($"conversations/{client.ConversationId}/upload?userId=u", "bytes");

        Assert.Equal((415, "UploadNotSupported"), (status, CodeOf(body)));
        Assert.Contains("describe it in words", (string?)body["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_GivesAnId()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, body) = await client.GetAsync("session/getsessionid");

        Assert.Equal(200, status);
        Assert.NotEmpty((string?)body["sessionId"] ?? "");
    }

    [Fact]
    public async Task Stream_CanBeOpenedTwiceWithOneUrlAndNotAfterAMinute()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var (_, body) = await client.GetAsync($"conversations/{client.ConversationId}?watermark=0");
        var url = (string)body["streamUrl"]!;

        await using (var first = await StreamClient.OpenAsync(url))
        await using (var second = await StreamClient.OpenAsync(url))
        {
            Assert.Equal(await first.TextsAsync(1), await second.TextsAsync(1));
        }

        _host.Clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => StreamClient.OpenAsync(url));
    }

    [Fact]
    public async Task EndOfConversation_StopsSendingAndKeepsTheHistory()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("end");

        var (status, body) = await client.SayAsync("more");

        Assert.Equal((400, "BadArgument"), (status, CodeOf(body)));
        Assert.Equal(["Welcome dl_ann", "end", "endOfConversation"], await client.TextsAsync());
    }

    [Fact]
    public async Task UnknownPath_IsNotFoundInDirectLinesOwnWords()
    {
        var (status, body) = await _secret.GetAsync("conversations/x/stream/multimodal");

        Assert.Equal((404, "NotFound"), (status, CodeOf(body)));
    }

    [Fact]
    public async Task TrustedOrigins_KeepTheTokenOffOtherPages()
    {
        var (_, body) = await _secret.PostAsync("tokens/generate", new { trustedOrigins = new[] { "https://club.example" } });
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", (string)body["token"]!);
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await _host.Http.SendAsync(request);

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task Preflight_AllowsTheHeadersThatTheClientSends()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "v3/directline/conversations");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "accept,authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await _host.Http.SendAsync(request);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("x-ms-bot-agent", string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
    }

    private static string? CodeOf(JObject body) => (string?)body["error"]?["code"];
}
