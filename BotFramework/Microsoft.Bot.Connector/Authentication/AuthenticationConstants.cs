using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The public cloud's addresses and names for tokens.</summary>
public static class AuthenticationConstants
{
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
    public const string DefaultChannelAuthTenant = "botframework.com";
    public const string OAuthUrl = "https://api.botframework.com";
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";
    public const string AuthorizedParty = "azp";
    public const string AudienceClaim = "aud";
    public const string KeyIdHeader = "kid";
    public const string ServiceUrlClaim = "serviceurl";
    public const string VersionClaim = "ver";
    public const string AppIdClaim = "appid";
    public const string AnonymousSkillAppId = "AnonymousSkill";
    public const string AnonymousAuthType = "anonymous";

    /// <summary>How far a token's clock may be off.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
}
