using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Finds out who sent a token: a channel, the Emulator, or another bot, each with its own rules.</summary>
internal sealed class InboundTokenValidation
{
    private static readonly HttpClient MetadataHttpClient = new();

    private static readonly HashSet<string> SigningAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly CloudAddresses _cloud;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly AuthenticationConfiguration _configuration;

    public InboundTokenValidation(CloudAddresses cloud, ServiceClientCredentialsFactory credentialsFactory, AuthenticationConfiguration configuration)
    {
        _cloud = cloud;
        _credentialsFactory = credentialsFactory;
        _configuration = configuration;
    }

    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(authHeader, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        if (_configuration.ClaimsValidator != null)
        {
            await _configuration.ClaimsValidator.ValidateClaimsAsync(identity.Claims.ToList()).ConfigureAwait(false);
        }
        else if (SkillValidation.IsSkillClaim(identity.Claims))
        {
            throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");
        }

        return identity;
    }

    private Task<ClaimsIdentity> IdentifyAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (!JwtTokenValidation.IsValidTokenFormat(authHeader))
        {
            throw new UnauthorizedAccessException();
        }

        // Read before it is validated, and only to choose the rules to validate it by.
        var token = new JsonWebToken(authHeader.Split(' ')[1]);
        if (TokenCallers.IsSkill(token))
        {
            return ValidateSkillAsync(authHeader, channelId, cancellationToken);
        }

        return TokenCallers.IsEmulator(token)
            ? ValidateEmulatorAsync(authHeader, channelId, cancellationToken)
            : ValidateChannelAsync(authHeader, channelId, serviceUrl, cancellationToken);
    }

    private async Task<ClaimsIdentity> ValidateChannelAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await ExtractAsync(authHeader, channelId, [_cloud.ChannelTokenIssuer], _cloud.ChannelOpenIdMetadataUrl).ConfigureAwait(false);

        var audience = identity.Claims.FirstOrDefault(claim => claim.Issuer == _cloud.ChannelTokenIssuer && claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        await RequireBotAsync(audience, cancellationToken).ConfigureAwait(false);

        if (serviceUrl != null)
        {
            var claimed = ValueOf(identity, AuthenticationConstants.ServiceUrlClaim);
            if (string.IsNullOrWhiteSpace(claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
            {
                throw new UnauthorizedAccessException();
            }
        }

        return identity;
    }

    private async Task<ClaimsIdentity> ValidateEmulatorAsync(string authHeader, string channelId, CancellationToken cancellationToken)
    {
        var identity = await ExtractAsync(authHeader, channelId, TokenCallers.EntraIssuers, _cloud.EmulatorOpenIdMetadataUrl).ConfigureAwait(false);

        var version = ValueOf(identity, AuthenticationConstants.VersionClaim)
            ?? throw new UnauthorizedAccessException("'ver' claim is required on Emulator Tokens.");
        var appId = version switch
        {
            "" or "1.0" => ValueOf(identity, AuthenticationConstants.AppIdClaim)
                ?? throw new UnauthorizedAccessException("'appid' claim is required on Emulator Token version '1.0'."),
            "2.0" => ValueOf(identity, AuthenticationConstants.AuthorizedParty)
                ?? throw new UnauthorizedAccessException("'azp' claim is required on Emulator Token version '2.0'."),
            _ => throw new UnauthorizedAccessException($"Unknown Emulator Token version '{version}'."),
        };
        if (!await _credentialsFactory.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException($"Invalid AppId passed on token: {appId}");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> ValidateSkillAsync(string authHeader, string channelId, CancellationToken cancellationToken)
    {
        var issuers = TokenCallers.EntraIssuers.Concat(_configuration.ValidTokenIssuers ?? []);
        var identity = await ExtractAsync(authHeader, channelId, issuers, _cloud.EmulatorOpenIdMetadataUrl).ConfigureAwait(false);

        if (string.IsNullOrWhiteSpace(ValueOf(identity, AuthenticationConstants.VersionClaim)))
        {
            throw new UnauthorizedAccessException($"'{AuthenticationConstants.VersionClaim}' claim is required on skill Tokens.");
        }

        await RequireBotAsync(ValueOf(identity, AuthenticationConstants.AudienceClaim), cancellationToken).ConfigureAwait(false);

        if (string.IsNullOrWhiteSpace(JwtTokenValidation.GetAppIdFromClaims(identity.Claims)))
        {
            throw new UnauthorizedAccessException("Invalid appId.");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> ExtractAsync(string authHeader, string channelId, IEnumerable<string> issuers, string metadataUrl)
    {
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidIssuers = issuers,

            // Which audience is right depends on the kind of caller, so it is checked by kind.
            ValidateAudience = false,
            ValidateLifetime = true,
            ClockSkew = AuthenticationConstants.ClockSkew,
            RequireSignedTokens = true,
        };
        var extractor = new JwtTokenExtractor(MetadataHttpClient, parameters, metadataUrl, SigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, _configuration.RequiredEndorsements).ConfigureAwait(false);
        return identity?.IsAuthenticated == true ? identity : throw new UnauthorizedAccessException();
    }

    private async Task RequireBotAsync(string audience, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(audience) || !await _credentialsFactory.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException();
        }
    }

    private static string ValueOf(ClaimsIdentity identity, string claimType) =>
        identity.Claims.FirstOrDefault(claim => claim.Type == claimType)?.Value;
}
