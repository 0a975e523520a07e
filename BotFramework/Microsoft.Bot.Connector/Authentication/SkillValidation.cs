using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells whether a caller is another bot.</summary>
#pragma warning disable CA1052 // The package has a class that can be derived from.
public class SkillValidation
{
    /// <summary>Whether a header carries a bot-to-bot token; looks at its claims without validating them.</summary>
    public static bool IsSkillToken(string authHeader)
    {
        if (!JwtTokenValidation.IsValidTokenFormat(authHeader))
        {
            return false;
        }

        var token = authHeader.Split(' ')[1];
        var handler = new JsonWebTokenHandler();
        return handler.CanReadToken(token) && IsSkillClaim(handler.ReadJsonWebToken(token).Claims);
    }

    /// <summary>Whether the claims are another bot's: issued by an app to a bot that is not itself.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        if (list.Any(claim => claim.Value == AuthenticationConstants.AnonymousSkillAppId && claim.Type == AuthenticationConstants.AppIdClaim))
        {
            return true;
        }

        var hasVersion = list.Any(claim => claim.Type == AuthenticationConstants.VersionClaim);
        var audience = list.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (!hasVersion
            || string.IsNullOrWhiteSpace(audience)
            || string.Equals(audience, AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
            || string.Equals(audience, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(list);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>The caller that stands for any bot where authentication is off.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);
}
