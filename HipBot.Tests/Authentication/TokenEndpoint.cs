using System.Net;
using System.Text;

namespace HipBot.Tests.Authentication;

/// <summary>Where bots get their tokens: gives one, and counts.</summary>
public sealed class TokenEndpoint : HttpMessageHandler
{
    public const string Token = "outbound-token-of-the-tests";

    public List<(Uri Address, string Form)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (Requests)
        {
            Requests.Add((request.RequestUri!, form));
        }

        var json = $$"""{"token_type":"Bearer","expires_in":"3599","expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","resource":"https://api.botframework.com","access_token":"{{Token}}"}""";
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }
}
