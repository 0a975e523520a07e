namespace HipBot.State;

/// <summary>The items of bot state that a turn has read and means to write.</summary>
/// <remarks>Lets a turn read what it has written itself, and refuses to overwrite what it has not seen.</remarks>
internal sealed class TurnItems
{
    private readonly Dictionary<string, ItemRow?> _read = [];
    private readonly Dictionary<string, ItemWrite?> _written = [];
    private readonly Dictionary<string, int> _used = [];

    /// <summary>The item as the turn sees it; false where the turn does not know it yet.</summary>
    public bool TryFind(string key, out ItemRow? row)
    {
        if (_written.TryGetValue(key, out var write))
        {
            // Its ETag stays the one that it was read with: to the store it has not changed yet.
            row = write is null ? null : new(write.Expected ?? string.Empty, write.Json);
            return true;
        }

        return _read.TryGetValue(key, out row);
    }

    /// <param name="key">Its name.</param>
    /// <param name="row">What was there; null where nothing was.</param>
    /// <param name="today">The day, as <see cref="Retention.DayOf"/> counts.</param>
    public void HaveRead(string key, ItemRow? row, int today)
    {
        _read[key] = row;
        if (row is not null && row.UsedOn != today)
        {
            _used[key] = today;
        }
    }

    public void Write(ItemWrite write)
    {
        var isNew = write.Expected is null && _read.TryGetValue(write.Key, out var row) && row is null;
        var expected = _written.GetValueOrDefault(write.Key) is { } before ? before.Expected : isNew ? string.Empty : write.Expected;
        _written[write.Key] = write with { Expected = expected };
    }

    public void Delete(string key) => _written[key] = null;

    public void Clear()
    {
        _read.Clear();
        _written.Clear();
        _used.Clear();
    }

    /// <exception cref="StateConflictException">An item is not the one that was read.</exception>
    public async Task WriteAsync(StateSession session)
    {
        foreach (var (key, write) in _written)
        {
            await (write is null ? ItemTable.DeleteAsync(session, key) : ItemTable.WriteAsync(session, write));
        }

        foreach (var (key, day) in _used.Where(one => !_written.ContainsKey(one.Key)))
        {
            await ItemTable.UseAsync(session, key, day);
        }
    }
}
