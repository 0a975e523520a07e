namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where one cloud's tokens come from, and what they say of themselves.</summary>
internal sealed record CloudAddresses(
    bool ValidateAuthority,
    string ToChannelLoginUrl,
    string ToChannelOAuthScope,
    string ChannelTokenIssuer,
    string ChannelOpenIdMetadataUrl,
    string EmulatorOpenIdMetadataUrl,
    string CallerId);
