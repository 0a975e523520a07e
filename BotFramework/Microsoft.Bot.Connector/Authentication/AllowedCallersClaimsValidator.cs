using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in those other bots whose app ids are listed; <c>*</c> is all of them.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly List<string> _allowedCallers;

    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowedCallers = allowedCallers.ToList();
    }

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);

        if (!_allowedCallers.Contains("*") && SkillValidation.IsSkillClaim(claims))
        {
            var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
            if (!_allowedCallers.Contains(appId))
            {
                throw new UnauthorizedAccessException($"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to your configuration file.");
            }
        }

        return Task.CompletedTask;
    }
}
