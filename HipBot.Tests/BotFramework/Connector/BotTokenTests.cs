using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

// The packages call these two classes obsolete for bots; the adapter still goes by them.
#pragma warning disable CS0618

namespace HipBot.Tests.BotFramework.Connector;

/// <summary>Tokens of the Emulator and of other bots, which come from Entra rather than from a channel.</summary>
public class BotTokenTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private const string EntraIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string OtherBot = "1c1f5a3e-7b58-47d1-8f0c-3d3d1c0a9b22";

    [SkippableTheory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public async Task The_Emulator_is_the_bot_itself(string version, string appIdClaim)
    {
        var header = Header(Claims(version, appIdClaim, LocalIssuer.AppId));
        await RequireLoopbackIssuerAsync(header);

        Assert.True((await AuthenticateAsync(header)).ClaimsIdentity.IsAuthenticated);
    }

    [Theory]
    [InlineData("3.0", "appid")]
    [InlineData("1.0", "azp")]
    [InlineData("2.0", "appid")]
    public async Task An_Emulator_token_names_the_app_where_its_version_has_it(string version, string appIdClaim)
    {
        await AssertRefusedAsync(Header(Claims(version, appIdClaim, LocalIssuer.AppId)));
    }

    [Fact]
    public async Task Another_bot_needs_a_rule_that_lets_it_in()
    {
        await AssertRefusedAsync(Header(Claims("1.0", "appid", OtherBot)));
    }

    [SkippableFact]
    public async Task Another_bot_that_is_listed_is_let_in_and_named()
    {
        var header = Header(Claims("1.0", "appid", OtherBot));
        var rules = Allowing(OtherBot);
        await RequireLoopbackIssuerAsync(header, rules);

        var result = await AuthenticateAsync(header, rules);

        Assert.Equal("urn:botframework:aadappid:" + OtherBot, result.CallerId);
        Assert.Equal(OtherBot, result.Audience);
    }

    [Fact]
    public async Task Another_bot_that_is_not_listed_is_refused()
    {
        await AssertRefusedAsync(Header(Claims("1.0", "appid", OtherBot)), Allowing("11111111-1111-1111-1111-111111111111"));
    }

    [Fact]
    public async Task Another_bots_token_for_somebody_else_is_refused()
    {
        var claims = Claims("1.0", "appid", OtherBot);
        claims[JwtRegisteredClaimNames.Aud] = "22222222-2222-2222-2222-222222222222";

        await AssertRefusedAsync(Header(claims), Allowing(OtherBot));
    }

    [Theory]
    [InlineData("1.0", "appid", OtherBot, true)]
    [InlineData("2.0", "azp", OtherBot, true)]
    [InlineData("1.0", "appid", LocalIssuer.AppId, false)]
    [InlineData("2.0", "appid", OtherBot, false)]
    public void A_token_is_another_bots_when_its_app_is_not_its_audience(string version, string appIdClaim, string appId, bool isSkill)
    {
        var header = Header(Claims(version, appIdClaim, appId));

        Assert.Equal(isSkill, SkillValidation.IsSkillToken(header));
    }

    [Theory]
    [InlineData("1.0", "appid", "a")]
    [InlineData(null, "appid", "a")]
    [InlineData("2.0", "azp", "a")]
    [InlineData("2.0", "appid", null)]
    [InlineData("9.9", "appid", null)]
    public void The_app_id_stands_where_the_version_says(string? version, string claim, string? expected)
    {
        var claims = new List<Claim> { new(claim, "a") };
        if (version != null)
        {
            claims.Add(new Claim("ver", version));
        }

        Assert.Equal(expected, JwtTokenValidation.GetAppIdFromClaims(claims));
    }

    private static Dictionary<string, object> Claims(string version, string appIdClaim, string appId) =>
        new()
        {
            [JwtRegisteredClaimNames.Iss] = EntraIssuer,
            [JwtRegisteredClaimNames.Aud] = LocalIssuer.AppId,
            ["ver"] = version,
            [appIdClaim] = appId,
        };

    private static AuthenticationConfiguration Allowing(string appId) =>
        new() { ClaimsValidator = new AllowedCallersClaimsValidator([appId]) };

    // Entra's keys endorse no channel.
    private string Header(Dictionary<string, object> claims) => issuer.Header(claims, keyId: LocalIssuer.UnlistedKeyId);

    private Task<AuthenticateRequestResult> AuthenticateAsync(string header, AuthenticationConfiguration? rules = null)
    {
        var message = new Activity { Type = ActivityTypes.Message, ChannelId = "emulator", ServiceUrl = "http://localhost:5000" };
        return issuer.Authentication(rules).AuthenticateRequestAsync(message, header, CancellationToken.None);
    }

    private async Task AssertRefusedAsync(string header, AuthenticationConfiguration? rules = null)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => AuthenticateAsync(header, rules));
        Assert.False(exception is NullReferenceException, $"{exception}");
    }

    private async Task RequireLoopbackIssuerAsync(string header, AuthenticationConfiguration? rules = null)
    {
        var exception = await Record.ExceptionAsync(() => AuthenticateAsync(header, rules));
        Skip.If(exception is InvalidOperationException, "The metadata of an issuer on http is not read here.");
    }
}
