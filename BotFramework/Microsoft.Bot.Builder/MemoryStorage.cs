using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items as JSON in memory, gone with the process; for tests and first steps.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Dictionary<string, JObject> _memory;
    private readonly JsonSerializer _serializer;
    private readonly Lock _lock = new();
    private int _nextETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _memory = dictionary ?? new Dictionary<string, JObject>();
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(new JsonSerializer { TypeNameHandling = TypeNameHandling.All, MaxDepth = null }, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var items = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var item) && item != null)
                {
                    items[key] = item.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);

        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                _memory[key] = ToStore(value, CurrentETag(key));
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        lock (_lock)
        {
            foreach (var key in keys)
            {
                _memory.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private string CurrentETag(string key) =>
        _memory.TryGetValue(key, out var item) ? item?.Value<string>(ETagName) : null;

    private JObject ToStore(object value, string currentETag)
    {
        if (value == null)
        {
            return null;
        }

        var item = JObject.FromObject(value, _serializer);
        if (value is IStoreItem storeItem)
        {
            if (currentETag != null && storeItem.ETag != "*" && storeItem.ETag != currentETag)
            {
                throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {storeItem.ETag}\r\nCurrent: {currentETag}");
            }

            // IStoreItem's member is written under its own name or the protocol's; the protocol's is the one that counts.
            item.Remove(nameof(IStoreItem.ETag));
            item[ETagName] = (_nextETag++).ToString(CultureInfo.InvariantCulture);
        }

        return item;
    }
}
