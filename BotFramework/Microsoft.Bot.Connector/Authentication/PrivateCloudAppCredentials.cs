using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's app id and password where tokens come from an address of one's own.</summary>
internal sealed class PrivateCloudAppCredentials : MicrosoftAppCredentials
{
    private readonly string _oAuthEndpoint;

    public PrivateCloudAppCredentials(string appId, string password, string tenantId, HttpClient customHttpClient, ILogger logger, string oAuthScope, string oAuthEndpoint, bool validateAuthority)
        : base(appId, password, tenantId, customHttpClient, logger, oAuthScope)
    {
        _oAuthEndpoint = oAuthEndpoint;
        ValidateAuthority = validateAuthority;
    }

    public override string OAuthEndpoint => _oAuthEndpoint;

    private protected override bool ValidateAuthority { get; }
}
