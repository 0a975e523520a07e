using HipBot.Tests.BotFramework.Connector;
using HipBot.Tests.Teams;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Authentication;

/// <summary>Who may call <c>POST /api/messages</c> of a bot with an app id: the seven checks, each with a call in which only that one fails.</summary>
public sealed class CallerTests(RegisteredHost host) : IClassFixture<RegisteredHost>
{
    [SkippableFact]
    public async Task ChannelWithARightToken_IsAnswered_WithTheBotsOwnToken_GotOnce()
    {
        await RequireLoopbackIssuerAsync();

        var first = await SayAsync("hello", host.Issuer.Header(host.Claims()));
        var second = await SayAsync("hello", host.Issuer.Header(host.Claims()));

        Assert.Equal((200, 200), (first.Status, second.Status));
        Assert.All(first.Calls.Concat(second.Calls), call => Assert.Equal($"Bearer {TokenEndpoint.Token}", call.Authorization));
        Assert.NotEmpty(second.Calls);
        var request = Assert.Single(host.TokenEndpoint.Requests, request => request.Form.Contains("api.botframework.com", StringComparison.Ordinal));
        Assert.Equal("/tenant/oauth2/v2.0/token", request.Address.AbsolutePath);
        Assert.Contains("grant_type=client_credentials", request.Form, StringComparison.Ordinal);
        Assert.Contains("api.botframework.com%2F.default", request.Form, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableTheory]
    [InlineData("no header", 401)]
    [InlineData("another scheme", 401)]
    [InlineData("no token", 401)]
    [InlineData("not a token", 401)]
    [InlineData("a stranger's signature", 401)]
    [InlineData("an unknown key", 401)]
    [InlineData("no signature", 401)]
    [InlineData("another algorithm", 401)]
    [InlineData("another issuer", 401)]
    [InlineData("no issuer", 401)]
    [InlineData("another audience", 403)]
    [InlineData("no audience", 403)]
    [InlineData("expired", 401)]
    [InlineData("not yet valid", 401)]
    [InlineData("another service address", 403)]
    [InlineData("no service address", 403)]
    [InlineData("a key that speaks for other channels", 403)]
    [InlineData("a key without endorsements", 403)]
    public async Task CallWithOneFault_IsRefused_AndTheBotDoesNothing(string fault, int expected)
    {
        await RequireLoopbackIssuerAsync();
        var before = host.Channel.Calls.Count;

        var (status, body, _) = await SayAsync("I can't feel myself when I wipe", HeaderWith(fault));

        Assert.Equal(expected, status);
        Assert.NotEmpty((string)body!["error"]!["message"]!);
        Assert.Equal(before, host.Channel.Calls.Count);
    }

    [SkippableTheory]
    [InlineData(RegisteredHost.OtherIssuer, RegisteredHost.OtherBot, 200)]
    [InlineData("https://elsewhere.test", RegisteredHost.OtherBot, 401)]
    [InlineData(RegisteredHost.OtherIssuer, "00000000-0000-0000-0000-000000000000", 403)]
    public async Task AnotherBot_MayCallWhereTheSettingsNameItAndItsIssuer(string issuer, string appId, int expected)
    {
        await RequireLoopbackIssuerAsync();
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Iss] = issuer,
            [JwtRegisteredClaimNames.Aud] = LocalIssuer.AppId,
            ["ver"] = "2.0",
            ["azp"] = appId,
        };

        var (status, _, _) = await SayAsync("hello", host.Issuer.Header(claims));

        Assert.Equal(expected, status);
    }

    [SkippableFact]
    public async Task ForeignServiceAddress_GetsNoReplyAndNoToken()
    {
        await RequireLoopbackIssuerAsync();
        await using var thief = new ConnectorChannel();
        await thief.StartAsync();

        var (status, _, _) = await SayAsync("hello", host.Issuer.Header(host.Claims()), thief.Address);

        Assert.Equal(403, status);
        Assert.Empty(thief.Calls);
    }

    [SkippableFact]
    public async Task RedirectedReply_DoesNotCarryTheTokenAway()
    {
        await RequireLoopbackIssuerAsync();
        await using var thief = new ConnectorChannel();
        await thief.StartAsync();
        host.Channel.Refuse = context =>
        {
            context.Response.Headers.Location = thief.Address + context.Request.Path.ToString().TrimStart('/');
            return 307;
        };

        var (_, _, calls) = await SayAsync("hello", host.Issuer.Header(host.Claims()));
        host.Channel.Refuse = _ => null;

        Assert.Contains(calls, call => call.Status == 307);
        Assert.Empty(thief.Calls);
    }

    [SkippableFact]
    public async Task Logs_HoldNothingThatAThiefCouldUse_NorWhatWasSaid()
    {
        await RequireLoopbackIssuerAsync();
        var good = host.Issuer.Header(host.Claims());
        var bad = host.Issuer.Header(host.Claims(), strangersKey: true);

        Assert.Equal(200, (await SayAsync("My groin hurts when I sneeze", good)).Status);
        Assert.Equal(401, (await SayAsync("My groin hurts when I sneeze", bad)).Status);

        string[] secrets = [.. good.Split(' ')[1].Split('.')[1..], .. bad.Split(' ')[1].Split('.')[1..], RegisteredHost.Password, TokenEndpoint.Token, "My groin hurts"];
        Assert.NotEmpty(host.Log.All);
        Assert.All(secrets, secret => Assert.DoesNotContain(host.Log.All, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    private string? HeaderWith(string fault)
    {
        var claims = host.Claims();
        switch (fault)
        {
            case "no header": return null;
            case "another scheme": return host.Issuer.Header(claims, scheme: "Basic");
            case "no token": return "Bearer";
            case "not a token": return "Bearer not-a-token";
            case "a stranger's signature": return host.Issuer.Header(claims, strangersKey: true);
            case "an unknown key": return host.Issuer.Header(claims, keyId: "unknown", strangersKey: true);
            case "no signature": return host.Issuer.Header(claims)[..(host.Issuer.Header(claims).LastIndexOf('.') + 1)];
            case "another algorithm": return host.Issuer.Header(claims, algorithm: SecurityAlgorithms.RsaSsaPssSha256);
            case "another issuer": claims[JwtRegisteredClaimNames.Iss] = "https://elsewhere.test"; break;
            case "no issuer": claims.Remove(JwtRegisteredClaimNames.Iss); break;
            case "another audience": claims[JwtRegisteredClaimNames.Aud] = "00000000-0000-0000-0000-000000000000"; break;
            case "no audience": claims.Remove(JwtRegisteredClaimNames.Aud); break;
            case "expired": return host.Issuer.Header(claims, expiresIn: TimeSpan.FromMinutes(-10));
            case "not yet valid": return host.Issuer.Header(claims, expiresIn: TimeSpan.FromHours(3));
            case "another service address": claims["serviceurl"] = "https://elsewhere.test/"; break;
            case "no service address": claims.Remove("serviceurl"); break;
            case "a key that speaks for other channels": return host.Issuer.Header(claims, keyId: LocalIssuer.OtherChannelsKeyId);
            case "a key without endorsements": return host.Issuer.Header(claims, keyId: LocalIssuer.UnlistedKeyId);
            default: throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault.");
        }

        return host.Issuer.Header(claims);
    }

    private Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> SayAsync(string text, string? header, Uri? serviceUrl = null) => host.PostAsync(
        new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl ?? host.Channel.Address,
            ["conversation"] = new JObject { ["id"] = $"a:{Guid.NewGuid():n}", ["conversationType"] = "personal" },
            ["from"] = new JObject { ["id"] = "29:ann" },
            ["recipient"] = new JObject { ["id"] = "28:hipbot" },
        },
        header);

    /// <summary>Microsoft's package reads metadata over https alone; there, these tests have no issuer to run against.</summary>
    private async Task RequireLoopbackIssuerAsync()
    {
        var exception = await Record.ExceptionAsync(() => host.Issuer.Authentication().AuthenticateRequestAsync(
            new() { ChannelId = "msteams", ServiceUrl = LocalIssuer.ServiceUrl }, host.Issuer.Header(LocalIssuer.ChannelClaims()), CancellationToken.None));
        Skip.If(exception is InvalidOperationException, "The metadata of an issuer on http is not read here.");
    }
}
