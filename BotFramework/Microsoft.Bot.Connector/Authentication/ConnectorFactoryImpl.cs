using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class ConnectorFactoryImpl : ConnectorFactory
{
    private readonly string _appId;
    private readonly string _defaultAudience;
    private readonly string _loginEndpoint;
    private readonly bool _validateAuthority;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly IHttpClientFactory _httpClientFactory;

    public ConnectorFactoryImpl(string appId, string defaultAudience, string loginEndpoint, bool validateAuthority, ServiceClientCredentialsFactory credentialsFactory, IHttpClientFactory httpClientFactory)
    {
        _appId = appId;
        _defaultAudience = defaultAudience;
        _loginEndpoint = loginEndpoint;
        _validateAuthority = validateAuthority;
        _credentialsFactory = credentialsFactory;
        _httpClientFactory = httpClientFactory;
    }

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await _credentialsFactory.CreateCredentialsAsync(_appId, audience ?? _defaultAudience, _loginEndpoint, _validateAuthority, cancellationToken).ConfigureAwait(false);
        var httpClient = _httpClientFactory?.CreateClient() ?? new HttpClient();
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
        return new ConnectorClient(new Uri(serviceUrl), credentials, httpClient, disposeHttpClient: true);
    }
}
