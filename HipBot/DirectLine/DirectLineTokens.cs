using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipBot.DirectLine;

/// <summary>Issues and reads the signed tokens of the embedded Direct Line.</summary>
internal sealed class DirectLineTokens
{
    /// <summary>The published value; the client refreshes every 15 minutes whatever it is told.</summary>
    public static readonly TimeSpan ConversationLifetime = TimeSpan.FromMinutes(30);

    /// <summary>Within this time of being told a stream's URL the client must have opened it.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    /// <summary>How long the page can come back to a conversation after its last visit.</summary>
    public static readonly TimeSpan ResumeLifetime = TimeSpan.FromDays(60);

    private const string Issuer = "hipbot";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _credentials;
    private readonly TimeProvider _clock;

    public DirectLineTokens(SecurityKey key, TimeProvider clock)
    {
        _credentials = new(key, SecurityAlgorithms.HmacSha256);
        _clock = clock;
    }

    public string Issue(TokenPurpose purpose, TokenGrant grant)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            ["conv"] = grant.ConversationId,
            // Two tokens of one second are still two tokens.
            ["jti"] = Guid.NewGuid().ToString("N"),
        };
        AddIfKnown(claims, "user", grant.UserId);
        AddIfKnown(claims, "name", grant.UserName);
        AddIfKnown(claims, "locale", grant.Locale);
        if (grant.TrustedOrigins is { Count: > 0 } origins)
        {
            claims["origins"] = origins;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AudienceOf(purpose),
            IssuedAt = now,
            Expires = now + LifetimeOf(purpose),
            Claims = claims,
            SigningCredentials = _credentials,
        });
    }

    /// <exception cref="DirectLineException">The token is not readable, not ours, for something else, or expired.</exception>
    public async Task<TokenGrant> ReadAsync(TokenPurpose purpose, string token)
    {
        if (!_handler.CanReadToken(token))
        {
            throw DirectLineException.Unauthorized("The token is malformed.");
        }

        var result = await _handler.ValidateTokenAsync(token, new()
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(purpose),
            IssuerSigningKey = _credentials.Key,
            ValidAlgorithms = [_credentials.Algorithm],
            LifetimeValidator = (_, expires, _, _) => _clock.GetUtcNow().UtcDateTime < expires,
        });

        return result.IsValid ? GrantOf(result.ClaimsIdentity) : throw Refusal(result.Exception);
    }

    private static DirectLineException Refusal(Exception reason) => reason switch
    {
        SecurityTokenInvalidLifetimeException => DirectLineException.TokenExpired(),
        SecurityTokenMalformedException or SecurityTokenNoExpirationException or ArgumentException =>
            DirectLineException.Unauthorized("The token is malformed."),
        _ => DirectLineException.Forbidden("The token is not valid here."),
    };

    private static TokenGrant GrantOf(ClaimsIdentity identity) => new(
        identity.FindFirst("conv")!.Value,
        identity.FindFirst("user")?.Value,
        identity.FindFirst("name")?.Value,
        identity.FindFirst("locale")?.Value,
        [.. identity.FindAll("origins").Select(claim => claim.Value)]);

    private static void AddIfKnown(Dictionary<string, object> claims, string name, string? value)
    {
        if (value is not null)
        {
            claims[name] = value;
        }
    }

    private static string AudienceOf(TokenPurpose purpose) => $"directline/{purpose.ToString().ToLowerInvariant()}";

    private static TimeSpan LifetimeOf(TokenPurpose purpose) => purpose switch
    {
        TokenPurpose.Stream => StreamLifetime,
        TokenPurpose.Resume => ResumeLifetime,
        _ => ConversationLifetime,
    };
}
