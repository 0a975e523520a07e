using System;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and responses as JSON over HTTP.</summary>
internal static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = null,
    };

    /// <summary>The body of a request; the default value when it is no such JSON.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var json = await reader.ReadToEndAsync().ConfigureAwait(false);
        try
        {
            return JsonConvert.DeserializeObject<T>(json, BotMessageSerializerSettings);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);

        response.StatusCode = invokeResponse?.Status ?? (int)HttpStatusCode.OK;
        if (invokeResponse?.Body == null)
        {
            return;
        }

        response.ContentType = "application/json";
        var json = JsonConvert.SerializeObject(invokeResponse.Body, BotMessageSerializerSettings);
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(json)).ConfigureAwait(false);
    }
}
