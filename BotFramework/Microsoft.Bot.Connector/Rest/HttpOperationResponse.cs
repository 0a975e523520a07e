using System;
using System.Net.Http;

namespace Microsoft.Rest;

public class HttpOperationResponse : IDisposable
{
    private bool _disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
        {
            Request?.Dispose();
            Response?.Dispose();
        }

        _disposed = true;
    }
}
