using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Turns a bearer token into an identity, once signature, issuer, lifetime and endorsements are found right.</summary>
public class JwtTokenExtractor
{
    // Keys live for days, so one reader an address serves all turns.
    private static readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> OpenIdDocuments = new();
    private static readonly ConcurrentDictionary<string, ConfigurationManager<IDictionary<string, HashSet<string>>>> EndorsementDocuments = new();

    private readonly TokenValidationParameters _parameters;
    private readonly HashSet<string> _algorithms;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _openId;
    private readonly ConfigurationManager<IDictionary<string, HashSet<string>>> _endorsements;

    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        ArgumentNullException.ThrowIfNull(metadataUrl);

        _parameters = tokenValidationParameters.Clone();
        _parameters.RequireSignedTokens = true;
        _algorithms = allowedSigningAlgorithms;
        _openId = OpenIdDocuments.GetOrAdd(metadataUrl, url => new ConfigurationManager<OpenIdConnectConfiguration>(
            url,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(httpClient) { RequireHttps = RequiresHttps(url) }));
        _endorsements = EndorsementDocuments.GetOrAdd(metadataUrl, url =>
        {
            var retriever = new EndorsementsRetriever(httpClient);
            return new ConfigurationManager<IDictionary<string, HashSet<string>>>(url, retriever, retriever);
        });
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>The identity; null when the header has no bearer token of an issuer that is expected here.</summary>
    public async Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements)
    {
        var parts = authorizationHeader?.Split(' ') ?? [];
        return parts.Length == 2 ? await GetIdentityAsync(parts[0], parts[1], channelId, requiredEndorsements).ConfigureAwait(false) : null;
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    public async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);

        var isBearer = string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase);
        if (!isBearer || string.IsNullOrEmpty(parameter) || !HasAllowedIssuer(parameter))
        {
            return null;
        }

        return await ValidateTokenAsync(parameter, channelId, requiredEndorsements).ConfigureAwait(false);
    }

    // A loopback issuer has no certificate, and nobody else is there to listen.
    private static bool RequiresHttps(string url) => !new Uri(url).IsLoopback;

    private bool HasAllowedIssuer(string token)
    {
        var issuer = new JsonWebToken(token).Issuer;
        if (string.IsNullOrWhiteSpace(issuer))
        {
            return false;
        }

        return _parameters.ValidIssuer == issuer || (_parameters.ValidIssuers ?? []).Contains(issuer);
    }

    private async Task<ClaimsIdentity> ValidateTokenAsync(string token, string channelId, string[] requiredEndorsements)
    {
        var openId = await _openId.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false);
        var parameters = _parameters.Clone();
        parameters.IssuerSigningKeys = openId.SigningKeys;

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, parameters).ConfigureAwait(false);
        if (!result.IsValid)
        {
            if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
            {
                // The issuer may have changed its keys: read them anew before the next call.
                _openId.RequestRefresh();
                _endorsements.RequestRefresh();
            }

            throw result.Exception;
        }

        var jwt = (JsonWebToken)result.SecurityToken;
        await CheckEndorsementsAsync(jwt, channelId, requiredEndorsements).ConfigureAwait(false);

        if (_algorithms != null && !_algorithms.Contains(jwt.Alg))
        {
            throw new UnauthorizedAccessException($"Token signing algorithm '{jwt.Alg}' not in allowed list");
        }

        return result.ClaimsIdentity;
    }

    private async Task CheckEndorsementsAsync(JsonWebToken token, string channelId, string[] requiredEndorsements)
    {
        var endorsements = await _endorsements.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false);
        if (string.IsNullOrEmpty(token.Kid) || !endorsements.TryGetValue(token.Kid, out var ofKey))
        {
            // Keys that sign for the Emulator and for other bots endorse no channel; a channel's key has to.
            if (TokenCallers.IsSkill(token) || TokenCallers.IsEmulator(token))
            {
                return;
            }

            throw new UnauthorizedAccessException($"Could not find endorsements for key: {token.Kid}");
        }

        if (!EndorsementsValidator.Validate(channelId, ofKey))
        {
            throw new UnauthorizedAccessException($"Could not validate endorsement for key: {token.Kid} with endorsements: {string.Join(',', ofKey)}");
        }

        if (!requiredEndorsements.All(endorsement => EndorsementsValidator.Validate(endorsement, ofKey)))
        {
            throw new UnauthorizedAccessException($"Could not validate additional endorsement for key: {token.Kid} with endorsements: {string.Join(',', ofKey)}. Expected endorsements: {string.Join(',', requiredEndorsements)}");
        }
    }
}
