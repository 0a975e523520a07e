using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's app id and password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>No credentials: requests go out without a token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null, channelAuthTenant: null);

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    private protected virtual bool ValidateAuthority => true;

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new PasswordAuthenticator(MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint, ValidateAuthority, OAuthScope, CustomHttpClient));
}
