using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a channel's signing key must have beside the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of other bots' tokens beside the well-known ones, such as the bot's own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
