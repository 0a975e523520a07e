using System.Net.Http;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class ConstantHttpClientFactory : IMsalHttpClientFactory
{
    private readonly HttpClient _httpClient;

    public ConstantHttpClientFactory(HttpClient httpClient)
    {
        _httpClient = httpClient;
    }

    public HttpClient GetHttpClient() => _httpClient;
}
