using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One bot with a password; without an app id, authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        // Only the clouds' own templates take a tenant; any other address is taken as it stands.
        if (Is(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate))
        {
            return new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope);
        }

        if (Is(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate))
        {
            return new MicrosoftGovernmentAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope);
        }

        return new PrivateCloudAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope, loginEndpoint, validateAuthority);

        bool Is(string template) => loginEndpoint.Equals(template, StringComparison.OrdinalIgnoreCase);
    }
}
