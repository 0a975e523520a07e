using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Connector;

/// <summary>Issues tokens as the Bot Framework does, with its own key and its own documents on the loopback address.</summary>
public sealed class LocalIssuer : IAsyncLifetime
{
    public const string AppId = "9f3c2f0e-5b1d-4a53-9a1b-6c3a0c2f7e11";
    public const string Issuer = "https://issuer.hipbot.test";
    public const string ServiceUrl = "https://channel.hipbot.test/";
    public const string KeyId = "endorsed-key";
    public const string OtherChannelsKeyId = "key-for-other-channels";
    public const string UnlistedKeyId = "key-without-endorsements";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _strangersKey = RSA.Create(2048);
    private string _address = string.Empty;

    public LocalIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/openid", () => Results.Text(OpenIdDocument(), "application/json"));
        _app.MapGet("/keys", () => Results.Text(KeySet(), "application/json"));
    }

    /// <summary>Where its documents are: <c>/openid</c> and <c>/keys</c>.</summary>
    public string Address => _address;

    /// <summary>What a channel sends with an activity.</summary>
    public static Dictionary<string, object> ChannelClaims() =>
        new()
        {
            [JwtRegisteredClaimNames.Iss] = Issuer,
            [JwtRegisteredClaimNames.Aud] = AppId,
            ["serviceurl"] = ServiceUrl,
        };

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _address = _app.Urls.Single();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public BotFrameworkAuthentication Authentication(AuthenticationConfiguration? rules = null, string appId = AppId)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = "unused",
            ["ToChannelFromBotLoginUrl"] = "https://login.hipbot.test/tenant",
            ["ToChannelFromBotOAuthScope"] = Issuer,
            ["ToBotFromChannelTokenIssuer"] = Issuer,
            ["OAuthUrl"] = Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{_address}/openid",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{_address}/openid",
            ["CallerId"] = "urn:hipbot:test",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ConfigurationBotFrameworkAuthentication(configuration, authConfiguration: rules);
    }

    public string Header(IDictionary<string, object> claims, string keyId = KeyId, bool strangersKey = false, TimeSpan? expiresIn = null, string scheme = "Bearer", string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var expires = DateTime.UtcNow + (expiresIn ?? TimeSpan.FromHours(1));
        var descriptor = new SecurityTokenDescriptor
        {
            Claims = claims,
            NotBefore = expires.AddHours(-2),
            IssuedAt = expires.AddHours(-2),
            Expires = expires,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(strangersKey ? _strangersKey : _key) { KeyId = keyId }, algorithm),
        };
        return $"{scheme} {new JsonWebTokenHandler().CreateToken(descriptor)}";
    }

    private string OpenIdDocument() =>
        new JObject
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = $"{_address}/keys",
            ["id_token_signing_alg_values_supported"] = new JArray("RS256"),
        }.ToString();

    private string KeySet() =>
        new JObject
        {
            ["keys"] = new JArray(
                PublicKey(KeyId, new JArray("msteams", "webchat", "directline")),
                PublicKey(OtherChannelsKeyId, new JArray("slack")),
                PublicKey(UnlistedKeyId, null)),
        }.ToString();

    private JObject PublicKey(string keyId, JArray? endorsements)
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        var key = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements != null)
        {
            key["endorsements"] = endorsements;
        }

        return key;
    }
}
