using Microsoft.Bot.Builder;

namespace HipBot.State;

/// <summary>Bot state in the state database, with an ETag on every item.</summary>
/// <remarks>
/// An item without ETag, or with <c>*</c>, overwrites what is there; one whose ETag is no longer the stored one is refused
/// with a <see cref="StateConflictException"/>. The items of one call are written together or not at all. Within a turn
/// they are written, and refused, at its end, with everything else that it does.
/// </remarks>
public sealed class StateStorage : IStorage
{
    private readonly StateDatabase _database;
    private readonly StateSerializer _serializer;
    private readonly TimeProvider _clock;

    public StateStorage(StateDatabase database, StateSerializer serializer, TimeProvider clock)
    {
        _database = database;
        _serializer = serializer;
        _clock = clock;
    }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await FindAsync(key, cancellationToken) is { } row && _serializer.Deserialize(_database.Protection.Open(row.Json), row.Version) is { } item)
            {
                ItemETag.Set(item, row.ETag);
                items[key] = item;
            }
        }

        return items;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        var today = Retention.DayOf(_clock.GetUtcNow());

        // Serialised and sealed here: the transaction is short then, and what is changed afterwards is not written.
        var writes = changes.Where(change => change.Value is not null)
            .Select(change => (Item: change.Value, Write: new ItemWrite(change.Key, ItemETag.Of(change.Value), _database.Protection.Seal(_serializer.Serialize(change.Value)), today)))
            .ToList();
        if (TurnTransaction.Current is { } turn)
        {
            writes.ForEach(one => turn.Items.Write(one.Write));
            return;
        }

        await _database.WriteAsync(
            async session =>
            {
                foreach (var (_, write) in writes)
                {
                    await ItemTable.WriteAsync(session, write);
                }

                return writes.Count;
            },
            cancellationToken);

        // Only now: a batch that was refused leaves its items as they were.
        foreach (var (item, write) in writes)
        {
            ItemETag.Set(item, write.ETag);
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (TurnTransaction.Current is { } turn)
        {
            Array.ForEach(keys, turn.Items.Delete);
            return;
        }

        await _database.WriteAsync(
            async session =>
            {
                foreach (var key in keys)
                {
                    await ItemTable.DeleteAsync(session, key);
                }

                return keys.Length;
            },
            cancellationToken);
    }

    private async Task<ItemRow?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (TurnTransaction.Current is not { } turn)
        {
            return await _database.ReadAsync(session => ItemTable.FindAsync(session, key), cancellationToken);
        }

        if (!turn.Items.TryFind(key, out var row))
        {
            row = await turn.ReadAsync(session => ItemTable.FindAsync(session, key));
            turn.Items.HaveRead(key, row, Retention.DayOf(_clock.GetUtcNow()));
        }

        return row;
    }
}
