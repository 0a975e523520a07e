using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value, or what <paramref name="defaultValueFactory"/> gives, which is then the value.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
