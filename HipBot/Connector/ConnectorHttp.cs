using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace HipBot.Connector;

/// <summary>Calls to the Bot Connector service: what is refused for the moment is tried again, as the channel asks for.</summary>
/// <remarks>
/// Teams throttles with 429 and says in <c>Retry-After</c> when to come back; 412 means that two calls met in one conversation;
/// 502 to 504 pass. Everything else is as it is: a 4xx would only be refused again.
/// </remarks>
internal sealed class ConnectorHttp(IHttpClientFactory clients) : IHttpClientFactory
{
    private const string Name = "Bot Connector";

    // A channel waits some 15 seconds for the end of a turn, and these are within one.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    // Long enough to be of use, and short enough to follow a channel whose address changes.
    private static readonly TimeSpan KeepConnections = TimeSpan.FromMinutes(2);

    private static readonly HttpStatusCode[] Passing =
    [
        HttpStatusCode.PreconditionFailed,
        HttpStatusCode.TooManyRequests,
        HttpStatusCode.BadGateway,
        HttpStatusCode.ServiceUnavailable,
        HttpStatusCode.GatewayTimeout,
    ];

    /// <summary>Adds the client; every one that the framework asks for is this one.</summary>
    public static void AddTo(IServiceCollection services)
    {
        // Calls to a channel share their connections.
        services.AddHttpClient(Name)
            // The bot's token goes to the address that it is for, and nowhere else.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = KeepConnections,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // A conversation's id is part of the address, so addresses are not logged.
            .RemoveAllLoggers()
            .AddResilienceHandler(Name, (pipeline, context) => pipeline.AddRetry(RetryOf(context.ServiceProvider.GetRequiredService<ConnectorRetry>())));
        services.AddSingleton<ConnectorHttp>();
    }

    /// <inheritdoc />
    public HttpClient CreateClient(string name) => clients.CreateClient(Name);

    private static HttpRetryStrategyOptions RetryOf(ConnectorRetry patience) => new()
    {
        MaxRetryAttempts = patience.Times,
        Delay = patience.First,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = true,
        ShouldHandle = attempt => ValueTask.FromResult(IsPassing(attempt.Outcome.Result)),
    };

    private static bool IsPassing(HttpResponseMessage? response) =>
        response is not null
        && Passing.Contains(response.StatusCode)
        && (response.Headers.RetryAfter?.Delta is not { } wait || wait <= LongestWait);
}
