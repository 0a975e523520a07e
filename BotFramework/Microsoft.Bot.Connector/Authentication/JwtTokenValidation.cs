using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Helpers over a token's claims.</summary>
public static class JwtTokenValidation
{
    /// <summary>The app id of the caller: <c>appid</c> in a version 1.0 token or one without version, <c>azp</c> in version 2.0; else null.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);

        var list = claims.ToList();
        return ValueOf(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => ValueOf(AuthenticationConstants.AppIdClaim),
            "2.0" => ValueOf(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

        string ValueOf(string type) => list.FirstOrDefault(claim => claim.Type == type)?.Value;
    }

    internal static bool IsValidTokenFormat(string authHeader)
    {
        var parts = authHeader?.Split(' ') ?? [];
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase);
    }
}
