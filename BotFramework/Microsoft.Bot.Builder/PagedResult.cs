using System;

namespace Microsoft.Bot.Builder;

public class PagedResult<T>
{
    public T[] Items { get; set; } = Array.Empty<T>();

    /// <summary>What to ask with for the next page; null on the last one.</summary>
    public string ContinuationToken { get; set; }
}
