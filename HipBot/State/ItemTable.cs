namespace HipBot.State;

/// <summary>The table of bot state.</summary>
internal static class ItemTable
{
    public static Task<ItemRow?> FindAsync(StateSession session, string key) => session.FirstAsync(
        "select etag, json, version from item where key = @key",
        row => new ItemRow(row.GetString(0), row.GetString(1), row.GetInt32(2)),
        ("key", key));

    /// <exception cref="StateConflictException">The item is not the one that was read.</exception>
    public static async Task WriteAsync(StateSession session, ItemWrite write)
    {
        // An item that was read and is gone by now may be written anew; that is the contract of IStorage.
        var written = await session.ExecuteAsync(
            "insert into item (key, etag, json, version) values (@key, @etag, @json, @version) "
            + "on conflict (key) do update set etag = excluded.etag, json = excluded.json, version = excluded.version "
            + "where item.etag = @expected or @overwrites",
            ("key", write.Key),
            ("etag", write.ETag),
            ("json", write.Json),
            ("version", StateUpgrades.Latest),
            ("expected", write.Expected ?? string.Empty),
            ("overwrites", write.Expected is null));
        if (written == 0)
        {
            throw new StateConflictException("Etag conflict: the item is no longer the one that was read.");
        }
    }

    public static Task<int> DeleteAsync(StateSession session, string key) => session.ExecuteAsync("delete from item where key = @key", ("key", key));
}
