using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Protocols;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads which signing key speaks for which channels: key id to endorsements.</summary>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient _httpClient;

    public EndorsementsRetriever(HttpClient httpClient)
    {
        _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
    }

    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);

        var keySet = JObject.Parse(await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false));
        var endorsements = new Dictionary<string, HashSet<string>>();
        foreach (var key in keySet["keys"] ?? new JArray())
        {
            if (key.Value<string>(AuthenticationConstants.KeyIdHeader) is { Length: > 0 } id && key["endorsements"] is JArray list)
            {
                endorsements[id] = list.Values<string>().ToHashSet();
            }
        }

        return endorsements;
    }

    /// <summary>The key set that the OpenID document at <paramref name="address"/> points to.</summary>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);

        var document = JObject.Parse(await ReadAsync(address, cancellationToken).ConfigureAwait(false));
        var keySetAddress = document.Value<string>(JsonWebKeySetUri);
        return string.IsNullOrEmpty(keySetAddress) ? "{}" : await ReadAsync(keySetAddress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> ReadAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await _httpClient.GetAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"Document retrieval from: {address} failed with status code: {response.StatusCode}");
        }

        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }
}
