using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Things that live as long as a turn, by key or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (value != null)
        {
            this[key] = value;
        }
        else
        {
            Remove(key);
        }
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        // What is in it belongs to whoever put it there.
        _disposed = true;
    }
}
