using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HipBot.Authentication;

/// <summary>Tells whether a token that was refused is a real one all the same: signed and issued by whom the bot knows, and not expired.</summary>
internal sealed class TokenOrigin
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<ConfigurationManager<OpenIdConnectConfiguration>> _documents;
    private readonly JsonWebTokenHandler _handler = new();
    private readonly string[] _issuers;

    public TokenOrigin(IConfiguration configuration, AuthenticationConfiguration rules)
    {
        _documents = [DocumentAt(Of("ToBotFromChannelOpenIdMetadataUrl", AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl)),
                      DocumentAt(Of("ToBotFromEmulatorOpenIdMetadataUrl", AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl))];
        _issuers = [Of("ToBotFromChannelTokenIssuer", AuthenticationConstants.ToBotFromChannelTokenIssuer), .. rules.ValidTokenIssuers];

        string Of(string key, string usual) => configuration[key] is { Length: > 0 } value ? value : usual;
    }

    /// <summary>Whether the header carries a real token; false also where the keys cannot be had.</summary>
    public async Task<bool> IsRealAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (authorization?.Split(' ') is not ["Bearer", var token])
        {
            return false;
        }

        foreach (var document in _documents)
        {
            if (await IsSignedByAsync(document, token, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsSignedByAsync(ConfigurationManager<OpenIdConnectConfiguration> document, string token, CancellationToken cancellationToken)
    {
        try
        {
            var known = await document.GetConfigurationAsync(cancellationToken);
            var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
            {
                ValidIssuers = _issuers,
                IssuerSigningKeys = known.SigningKeys,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
                ClockSkew = ClockSkew,
                // For whom it is, is what the framework has already found wrong.
                ValidateAudience = false,
            });
            return result.IsValid;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> DocumentAt(string address) => new(
        address,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !(Uri.TryCreate(address, UriKind.Absolute, out var url) && url.IsLoopback) });
}
