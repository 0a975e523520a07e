using System.Net;
using System.Text;

namespace HipBot.Tests.BotFramework.Integration;

/// <summary>A channel's connector service: keeps the requests, and answers each as told.</summary>
internal sealed class RecordingChannel : HttpMessageHandler, IHttpClientFactory
{
    public List<(string Method, string Path, string Body)> Requests { get; } = [];

    public Func<HttpRequestMessage, (HttpStatusCode Status, string Body)> Answer { get; set; } = _ => (HttpStatusCode.OK, """{"id":"assigned-1"}""");

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content == null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method.Method, request.RequestUri!.PathAndQuery, body));
        var (status, answer) = Answer(request);
        return new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
