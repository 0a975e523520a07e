using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public partial class Conversations
{
    private static string Query(params (string Name, string Value)[] parameters)
    {
        var given = parameters.Where(parameter => parameter.Value != null).ToList();
        return given.Count == 0
            ? string.Empty
            : "?" + string.Join('&', given.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
    }

    private async Task<HttpOperationResponse<T>> SendAsync<T>(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var baseUrl = Client.BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, new Uri(baseUrl.EndsWith('/') ? baseUrl + path : $"{baseUrl}/{path}"));
        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        string requestContent = null;
        if (body != null)
        {
            requestContent = JsonConvert.SerializeObject(body, Client.SerializationSettings);
            request.Content = new StringContent(requestContent, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
        }

        await Client.Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await Client.HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);

        if (!response.IsSuccessStatusCode)
        {
            using (request)
            using (response)
            {
                throw new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
                {
                    Body = ReadError(content),
                    Request = new HttpRequestMessageWrapper(request, requestContent),
                    Response = new HttpResponseMessageWrapper(response, content),
                };
            }
        }

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Read<T>(content) };
    }

    private T Read<T>(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(content, Client.DeserializationSettings);
        }
        catch (JsonException exception)
        {
            throw new SerializationException("Unable to deserialize the response.", content, exception);
        }
    }

    private ErrorResponse ReadError(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(content, Client.DeserializationSettings);
        }
        catch (JsonException)
        {
            // A proxy's page, or nothing at all: the status says enough.
            return null;
        }
    }
}
