using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for an app id and password.</summary>
internal sealed class PasswordAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public PasswordAuthenticator(string appId, string password, string authority, bool validateAuthority, string oAuthScope, HttpClient httpClient)
    {
        // Credentials are made for each turn; the shared cache keeps their token for its whole life.
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(password)
            .WithAuthority(authority, validateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions)
            .WithLegacyCacheCompatibility(false);
        if (httpClient != null)
        {
            builder = builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        }

        _application = builder.Build();
        _scopes = [oAuthScope.EndsWith("/.default", System.StringComparison.Ordinal) ? oAuthScope : $"{oAuthScope}/.default"];
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }
}
