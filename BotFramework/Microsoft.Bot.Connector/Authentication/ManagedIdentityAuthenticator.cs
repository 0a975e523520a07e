using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for an identity that the machine has been given.</summary>
internal sealed class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication _application;
    private readonly string _resource;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient != null)
        {
            builder = builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        }

        _application = builder.Build();
        _resource = resource;
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _application.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }
}
