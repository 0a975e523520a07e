using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipBot.Tests.BotFramework.Connector;

/// <summary>The seven checks of a channel's token, each with a token in which only that one fails.</summary>
public class ChannelTokenTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    public static TheoryData<string> Faults() =>
    [
        "no header", "another scheme", "no token", "not a token",
        "a stranger's signature", "an unknown key", "another algorithm",
        "another issuer", "no issuer",
        "another audience", "no audience",
        "expired", "not yet valid",
        "another service URL", "no service URL",
        "a key that speaks for other channels", "a key without endorsements",
    ];

    [SkippableFact]
    public async Task A_channel_with_a_right_token_is_let_in()
    {
        await RequireLoopbackIssuerAsync();

        var result = await AuthenticateAsync(issuer.Header(LocalIssuer.ChannelClaims()));

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal("urn:hipbot:test", result.CallerId);
        Assert.Equal(LocalIssuer.Issuer, result.Audience);
        Assert.NotNull(result.ConnectorFactory);
    }

    [SkippableTheory]
    [MemberData(nameof(Faults))]
    public async Task A_token_with_one_fault_is_refused(string fault)
    {
        await RequireLoopbackIssuerAsync();

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => AuthenticateAsync(HeaderWith(fault)));

        Assert.True(exception is UnauthorizedAccessException or SecurityTokenException or ArgumentException, $"{exception}");
    }

    [SkippableTheory]
    [InlineData(-4, true)]
    [InlineData(-6, false)]
    public async Task A_clock_may_be_five_minutes_off(int expiredMinutesAgo, bool accepted)
    {
        await RequireLoopbackIssuerAsync();
        var header = issuer.Header(LocalIssuer.ChannelClaims(), expiresIn: TimeSpan.FromMinutes(expiredMinutesAgo));

        var exception = await Record.ExceptionAsync(() => AuthenticateAsync(header));

        Assert.Equal(accepted, exception == null);
    }

    [SkippableFact]
    public async Task The_service_URL_is_compared_without_case()
    {
        await RequireLoopbackIssuerAsync();
        var claims = LocalIssuer.ChannelClaims();
        claims["serviceurl"] = LocalIssuer.ServiceUrl.ToUpperInvariant();

        Assert.True((await AuthenticateAsync(issuer.Header(claims))).ClaimsIdentity.IsAuthenticated);
    }

    [SkippableFact]
    public async Task A_bot_may_ask_a_key_for_further_endorsements()
    {
        await RequireLoopbackIssuerAsync();
        var header = issuer.Header(LocalIssuer.ChannelClaims());

        await AuthenticateAsync(header, new AuthenticationConfiguration { RequiredEndorsements = ["webchat"] });
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(header, new AuthenticationConfiguration { RequiredEndorsements = ["health-care"] }));
    }

    [SkippableFact]
    public async Task A_bot_may_have_rules_of_its_own_on_claims()
    {
        await RequireLoopbackIssuerAsync();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(issuer.Header(LocalIssuer.ChannelClaims()), new AuthenticationConfiguration { ClaimsValidator = new NobodyValidator() }));
    }

    [Fact]
    public async Task Without_an_app_id_anyone_is_let_in_as_nobody()
    {
        var result = await issuer.Authentication(appId: string.Empty).AuthenticateRequestAsync(Message(), null, CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Null(result.CallerId);
    }

    private static Activity Message() =>
        new()
        {
            Type = ActivityTypes.Message,
            ChannelId = "msteams",
            ServiceUrl = LocalIssuer.ServiceUrl,
            Recipient = new ChannelAccount("28:bot"),
        };

    private Task<AuthenticateRequestResult> AuthenticateAsync(string? header, AuthenticationConfiguration? rules = null) =>
        issuer.Authentication(rules).AuthenticateRequestAsync(Message(), header, CancellationToken.None);

    private string? HeaderWith(string fault)
    {
        var claims = LocalIssuer.ChannelClaims();
        switch (fault)
        {
            case "no header": return null;
            case "another scheme": return issuer.Header(claims, scheme: "Basic");
            case "no token": return "Bearer";
            case "not a token": return "Bearer not-a-token";
            case "a stranger's signature": return issuer.Header(claims, strangersKey: true);
            case "an unknown key": return issuer.Header(claims, keyId: "unknown", strangersKey: true);
            case "another algorithm": return issuer.Header(claims, algorithm: SecurityAlgorithms.RsaSsaPssSha256);
            case "another issuer": claims[JwtRegisteredClaimNames.Iss] = "https://elsewhere.test"; break;
            case "no issuer": claims.Remove(JwtRegisteredClaimNames.Iss); break;
            case "another audience": claims[JwtRegisteredClaimNames.Aud] = "00000000-0000-0000-0000-000000000000"; break;
            case "no audience": claims.Remove(JwtRegisteredClaimNames.Aud); break;
            case "expired": return issuer.Header(claims, expiresIn: TimeSpan.FromMinutes(-10));
            case "not yet valid": return issuer.Header(claims, expiresIn: TimeSpan.FromHours(3));
            case "another service URL": claims["serviceurl"] = "https://elsewhere.test/"; break;
            case "no service URL": claims.Remove("serviceurl"); break;
            case "a key that speaks for other channels": return issuer.Header(claims, keyId: LocalIssuer.OtherChannelsKeyId);
            case "a key without endorsements": return issuer.Header(claims, keyId: LocalIssuer.UnlistedKeyId);
            default: throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault.");
        }

        return issuer.Header(claims);
    }

    /// <summary>Microsoft's package reads metadata over https alone; there, these tests have no issuer to run against.</summary>
    private async Task RequireLoopbackIssuerAsync()
    {
        var exception = await Record.ExceptionAsync(() => AuthenticateAsync(issuer.Header(LocalIssuer.ChannelClaims())));
        Skip.If(exception is InvalidOperationException, "The metadata of an issuer on http is not read here.");
    }

    private sealed class NobodyValidator : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims) => throw new UnauthorizedAccessException();
    }
}
