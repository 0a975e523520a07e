using System.Collections.Concurrent;
using HipBot.Bots;
using HipBot.State;
using Microsoft.Bot.Builder;

namespace HipBot.Tests.Support;

/// <summary>Keeps state as the text that the host stores, so that nothing outlives a turn but what a restart would leave.</summary>
internal sealed class TextStorage : IStorage
{
    private static readonly StateSerializer Serializer = new(new(DialogServices.StateTypes));

    private readonly ConcurrentDictionary<string, string> _items = new();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(_items.ContainsKey).ToDictionary(key => key, key => Serializer.Deserialize(_items[key])!));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, item) in changes)
        {
            _items[key] = Serializer.Serialize(item);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Array.ForEach(keys, key => _items.TryRemove(key, out _));
        return Task.CompletedTask;
    }
}
