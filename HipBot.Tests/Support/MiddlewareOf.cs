using Microsoft.Bot.Builder;

namespace HipBot.Tests.Support;

/// <summary>A middleware that is one function.</summary>
internal sealed class MiddlewareOf(Func<ITurnContext, NextDelegate, CancellationToken, Task> run) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        run(turnContext, next, cancellationToken);
}
