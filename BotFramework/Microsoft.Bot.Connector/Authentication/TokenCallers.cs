using System.Linq;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sends a token, as far as it says so itself.</summary>
internal static class TokenCallers
{
    /// <summary>The tenants that issue tokens for bots; for the Emulator and for other bots.</summary>
    public static readonly string[] EntraIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
    ];

    public static bool IsEmulator(JsonWebToken token) => EntraIssuers.Contains(token.Issuer);

    public static bool IsSkill(JsonWebToken token) => SkillValidation.IsSkillClaim(token.Claims);
}
