namespace HipBot.State;

/// <summary>The table of bot state.</summary>
internal static class ItemTable
{
    public static Task<ItemRow?> FindAsync(StateSession session, string key) => session.FirstAsync(
        "select etag, json, version, used_on from item where key = @key",
        row => new ItemRow(row.GetString(0), row.GetString(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt32(3)),
        ("key", key));

    /// <exception cref="StateConflictException">The item is not the one that was read.</exception>
    public static async Task WriteAsync(StateSession session, ItemWrite write)
    {
        // An item that was read and is gone by now may be written anew; that is the contract of IStorage.
        var written = await session.ExecuteAsync(
            "insert into item (key, etag, json, version, used_on) values (@key, @etag, @json, @version, @used) "
            + "on conflict (key) do update set etag = excluded.etag, json = excluded.json, version = excluded.version, used_on = excluded.used_on "
            + "where item.etag = @expected or @overwrites",
            ("key", write.Key),
            ("etag", write.ETag),
            ("json", write.Json),
            ("version", StateUpgrades.Latest),
            ("used", write.UsedOn),
            ("expected", write.Expected ?? string.Empty),
            ("overwrites", write.Expected is null));
        if (written == 0)
        {
            throw new StateConflictException("Etag conflict: the item is no longer the one that was read.");
        }
    }

    public static Task<int> DeleteAsync(StateSession session, string key) => session.ExecuteAsync("delete from item where key = @key", ("key", key));

    /// <summary>Notes that an item was used; its ETag stays, since nothing in it changed.</summary>
    public static Task<int> UseAsync(StateSession session, string key, int day) =>
        session.ExecuteAsync("update item set used_on = @day where key = @key", ("key", key), ("day", day));

    /// <summary>Deletes what was last used before a day; tells how much that was.</summary>
    /// <param name="session">The session.</param>
    /// <param name="before">The first day that is kept.</param>
    /// <param name="today">What a HipBot of before has written counts as used today.</param>
    public static async Task<int> ForgetAsync(StateSession session, int before, int today)
    {
        await session.ExecuteAsync("update item set used_on = @today where used_on is null", ("today", today));
        return await session.ExecuteAsync("delete from item where used_on < @before", ("before", before));
    }
}
