using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's app id and password in the US government's cloud.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null, channelAuthTenant: null);

    public MicrosoftGovernmentAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftGovernmentAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(appId, password, channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
    }

    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
