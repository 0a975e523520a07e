namespace HipBot.Turns;

/// <summary>A lock for each key, first come first served; a key that nobody holds or waits for takes no memory.</summary>
internal sealed class KeyedLock
{
    private readonly Dictionary<string, Entry> _entries = [];

    /// <summary>How many keys are held or waited for.</summary>
    public int Count
    {
        get
        {
            lock (_entries)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Waits for <paramref name="key"/>; disposing the result lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        var entry = Join(key);
        try
        {
            await entry.Semaphore.WaitAsync(cancellationToken);
            return new Holder(() => Leave(key, entry, held: true));
        }
        catch
        {
            Leave(key, entry, held: false);
            throw;
        }
    }

    private Entry Join(string key)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries[key] = entry = new();
            }

            entry.Users++;
            return entry;
        }
    }

    private void Leave(string key, Entry entry, bool held)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
            }
        }

        if (held)
        {
            entry.Semaphore.Release();
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Holder : IDisposable
    {
        private Action? _leave;

        public Holder(Action leave) => _leave = leave;

        public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
    }
}
