using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient ?? new HttpClient(), disposeHttpClient || customHttpClient == null)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        Conversations = new Conversations(this);
        if (customHttpClient == null)
        {
            AddDefaultRequestHeaders(HttpClient);
        }
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings { get; } = CreateSettings(Formatting.Indented);

    public JsonSerializerSettings DeserializationSettings { get; } = CreateSettings(Formatting.None);

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    /// <summary>Says which SDK calls, and that it takes any content.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        lock (httpClient)
        {
            var product = new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1");
            if (!httpClient.DefaultRequestHeaders.UserAgent.Contains(product))
            {
                httpClient.DefaultRequestHeaders.UserAgent.Add(product);
                httpClient.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("BotBuilder", ClientVersion()));
            }

            httpClient.DefaultRequestHeaders.ExpectContinue = false;
            var anything = new MediaTypeWithQualityHeaderValue("*/*");
            if (!httpClient.DefaultRequestHeaders.Accept.Contains(anything))
            {
                httpClient.DefaultRequestHeaders.Accept.Add(anything);
            }
        }
    }

    private static string ClientVersion() => typeof(ConnectorClient).GetTypeInfo().Assembly.GetName().Version?.ToString() ?? "4.0";

    private static JsonSerializerSettings CreateSettings(Formatting formatting) =>
        new()
        {
            Formatting = formatting,
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            NullValueHandling = NullValueHandling.Ignore,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            MaxDepth = null,
        };
}
