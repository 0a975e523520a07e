using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts a bearer token for the bot's app id onto requests.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
        _oAuthScope = oAuthScope;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the token; the Bot Framework's own unless set.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(field) ? DefaultChannelAuthTenant : field;
        set
        {
            // Throws now what would otherwise fail with the first request.
            _ = new Uri(string.Format(null, ToChannelFromBotLoginUrlTemplate, string.IsNullOrEmpty(value) ? DefaultChannelAuthTenant : value));
            field = value;
        }
    }

    public virtual string OAuthEndpoint => string.Format(null, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrWhiteSpace(MicrosoftAppId))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        _authenticator ??= BuildIAuthenticator();
        var token = await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        return token.AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
