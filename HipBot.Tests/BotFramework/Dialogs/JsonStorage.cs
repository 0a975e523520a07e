using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace HipBot.Tests.BotFramework.Dialogs;

/// <summary>Keeps text only: what does not survive JSON is gone in the next turn.</summary>
internal sealed class JsonStorage : IStorage
{
    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.All };

    private readonly Dictionary<string, string> _items = [];

    public IEnumerable<string> Texts => _items.Values;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys
            .Where(_items.ContainsKey)
            .ToDictionary(key => key, key => JsonConvert.DeserializeObject(_items[key], Settings)!));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            _items[key] = JsonConvert.SerializeObject(value, Settings);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            _items.Remove(key);
        }

        return Task.CompletedTask;
    }
}
