using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
