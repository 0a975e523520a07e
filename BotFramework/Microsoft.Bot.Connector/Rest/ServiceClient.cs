using System;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>A client over an <see cref="System.Net.Http.HttpClient"/> that it may own.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private bool _disposed;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        _disposeHttpClient = disposeHttpClient;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing && _disposeHttpClient)
        {
            HttpClient.Dispose();
        }

        _disposed = true;
    }
}
