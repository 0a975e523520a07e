using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Stands in the turn for the user token service; HipBot signs nobody in, so it offers no operation.</summary>
public abstract class UserTokenClient : IDisposable
{
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
