using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;

namespace HipBot.State;

/// <summary>Bot state in SQLite, with an ETag on every item.</summary>
/// <remarks>
/// An item without ETag, or with <c>*</c>, overwrites what is there; one whose ETag is no longer the stored one is refused
/// with a <see cref="StateConflictException"/>. The items of one call are written together or not at all.
/// </remarks>
public sealed class SqliteStorage : IStorage
{
    private readonly SqliteDatabase _database;
    private readonly StateSerializer _serializer;

    public SqliteStorage(SqliteDatabase database, StateSerializer serializer)
    {
        _database = database;
        _serializer = serializer;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        using var connection = _database.Open();
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (Read(connection, key) is { } item)
            {
                items[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        var written = _database.Transact(connection =>
            changes.Where(change => change.Value is not null)
                .Select(change => (Item: change.Value, ETag: Write(connection, change.Key, change.Value)))
                .ToList());

        // Only now: a batch that was refused leaves its items as they were.
        foreach (var (item, etag) in written)
        {
            ItemETag.Set(item, etag);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        _database.Transact(connection =>
            keys.Sum(key => connection.Execute("delete from item where key = $key", ("$key", key))));
        return Task.CompletedTask;
    }

    private object? Read(SqliteConnection connection, string key)
    {
        var (json, etag) = connection.First(
            "select json, etag from item where key = $key",
            row => (row.GetString(0), row.GetString(1)),
            ("$key", key));
        if (json is null || _serializer.Deserialize(json) is not { } item)
        {
            return null;
        }

        ItemETag.Set(item, etag);
        return item;
    }

    private string Write(SqliteConnection connection, string key, object item)
    {
        var expected = ItemETag.Of(item);
        var stored = connection.First("select etag from item where key = $key", row => row.GetString(0), ("$key", key));
        if (expected is not null && stored is not null && expected != stored)
        {
            throw new StateConflictException($"Etag conflict: the item was read as {expected}, and is {stored} by now.");
        }

        var etag = Guid.NewGuid().ToString("N");
        connection.Execute(
            "insert into item (key, etag, json) values ($key, $etag, $json) "
            + "on conflict (key) do update set etag = excluded.etag, json = excluded.json",
            ("$key", key),
            ("$etag", etag),
            ("$json", _serializer.Serialize(item)));
        return etag;
    }
}
