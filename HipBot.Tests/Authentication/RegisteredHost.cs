using HipBot.Tests.BotFramework.Connector;
using HipBot.Tests.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.Authentication;

/// <summary>A bot with an app id, whose callers get their tokens from an issuer on this machine.</summary>
public sealed class RegisteredHost : TeamsHost, IAsyncLifetime
{
    public const string Password = "app-password-of-the-tests";

    public const string OtherBot = "1c1f5a3e-7b58-47d1-8f0c-3d3d1c0a9b22";
    public const string OtherIssuer = "https://tenant.hipbot.test/v2.0";

    public LocalIssuer Issuer { get; } = new();

    public TokenEndpoint TokenEndpoint { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> Settings => new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = LocalIssuer.AppId,
        ["MicrosoftAppPassword"] = Password,
        ["ToChannelFromBotLoginUrl"] = "https://login.hipbot.test/tenant",
        ["ToBotFromChannelTokenIssuer"] = LocalIssuer.Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{Issuer.Address}/openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{Issuer.Address}/openid",
        ["ValidateAuthority"] = "false",
        ["AllowedCallers:0"] = OtherBot,
        ["ValidTokenIssuers:0"] = OtherIssuer,
    };

    public new async Task InitializeAsync()
    {
        await Issuer.InitializeAsync();
        await base.InitializeAsync();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>What the channel puts into the token of an activity.</summary>
    public Dictionary<string, object> Claims()
    {
        var claims = LocalIssuer.ChannelClaims();
        claims["serviceurl"] = Channel.Address.ToString();
        return claims;
    }

    protected override void Prepare(WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<ServiceClientCredentialsFactory>(provider => new ConfigurationServiceClientCredentialFactory(
            provider.GetRequiredService<IConfiguration>(), new HttpClient(TokenEndpoint, disposeHandler: false)));
}
