using HipBot.Tests.Support;
using Xunit.Abstractions;

namespace HipBot.Tests.DirectLine;

/// <summary>Every operation with every kind of wrong credential.</summary>
public sealed class CredentialTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;
    private readonly ITestOutputHelper _output;

    public CredentialTests(TestHost host, ITestOutputHelper output)
    {
        _host = host;
        _output = output;
    }

    public static TheoryData<string, string> Operations => new()
    {
        { "POST", "tokens/generate" },
        { "POST", "tokens/refresh" },
        { "POST", "conversations" },
        { "GET", "conversations/{id}" },
        { "GET", "conversations/{id}/activities" },
        { "POST", "conversations/{id}/activities" },
        { "POST", "conversations/{id}/upload" },
        { "GET", "session/getsessionid" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task NoCredential_IsUnauthorized(string method, string path) =>
        Assert.Equal((401, "Unauthorized"), await CallAsync(method, path, credential: null));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task EmptyCredential_IsUnauthorized(string method, string path) =>
        Assert.Equal((401, "Unauthorized"), await CallAsync(method, path, credential: " "));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task UnknownSecret_IsForbidden(string method, string path) =>
        Assert.Equal((403, "Forbidden"), await CallAsync(method, path, "a-secret-that-nobody-gave-out"));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task MalformedToken_IsUnauthorized(string method, string path) =>
        Assert.Equal((401, "Unauthorized"), await CallAsync(method, path, "not.a.token"));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task TokenWithAForgedSignature_IsForbidden(string method, string path)
    {
        var client = await DirectLineClient.StartAsync(_host);
        var token = client.Credential!;
        var forged = token[..token.LastIndexOf('.')] + "." + new string('A', 43);

        Assert.Equal((403, "Forbidden"), await CallAsync(method, path, forged, client.ConversationId));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExpiredToken_IsForbiddenAndSaysSo(string method, string path)
    {
        var client = await DirectLineClient.StartAsync(_host);

        _host.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal((403, "TokenExpired"), await CallAsync(method, path, client.Credential, client.ConversationId));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task TokenJustBeforeItsEnd_IsNotExpired(string method, string path)
    {
        var client = await DirectLineClient.StartAsync(_host);

        _host.Clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));

        var (_, code) = await CallAsync(method, path, client.Credential, client.ConversationId);
        Assert.NotEqual("TokenExpired", code);
    }

    [Theory]
    [InlineData("GET", "conversations/{id}")]
    [InlineData("GET", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/upload")]
    public async Task TokenOfAnotherConversation_IsForbidden(string method, string path)
    {
        var client = await DirectLineClient.StartAsync(_host);
        var other = await DirectLineClient.StartAsync(_host);

        Assert.Equal((403, "Forbidden"), await CallAsync(method, path, client.Credential, other.ConversationId));
    }

    [Theory]
    [InlineData("GET", "conversations/{id}")]
    [InlineData("GET", "conversations/{id}/activities")]
    [InlineData("POST", "conversations/{id}/activities")]
    public async Task ConversationThatNeverWas_IsNotFound(string method, string path) =>
        Assert.Equal((404, "NotFound"), await CallAsync(method, path, TestHost.Secret, "nobody"));

    [Theory]
    [InlineData("", 401)]
    [InlineData("?t=", 401)]
    [InlineData("?t=garbage", 401)]
    [InlineData("?t={conversation token}", 403)]
    public async Task Stream_OpensOnlyWithItsOwnToken(string query, int expected)
    {
        var client = await DirectLineClient.StartAsync(_host);

        var (status, _) = await client.With(null).GetAsync(
            $"conversations/{client.ConversationId}/stream{query.Replace("{conversation token}", client.Credential, StringComparison.Ordinal)}");

        Assert.Equal(expected, status);
    }

    private async Task<(int Status, string? Code)> CallAsync(string method, string path, string? credential, string conversationId = "any")
    {
        var client = new DirectLineClient(_host.Http, credential);
        var (status, body) = method == "GET"
            ? await client.GetAsync(path.Replace("{id}", conversationId, StringComparison.Ordinal))
            : await client.PostAsync(
                path.Replace("{id}", conversationId, StringComparison.Ordinal),
                new { type = "message", from = new { id = "u" }, text = "hello" });
        _output.WriteLine($"{status} {body}");
        return (status, (string?)body["error"]?["code"]);
    }
}
