using Microsoft.Bot.Builder;

namespace HipBot.State;

/// <summary>Where an item carries its ETag: a store item in its property, a bot state's dictionary under a key.</summary>
internal static class ItemETag
{
    private const string Key = "eTag";

    /// <summary>The item's ETag; null where it has none, or where it asks for none to be checked.</summary>
    public static string? Of(object item) => item switch
    {
        IStoreItem { ETag: "*" } => null,
        IStoreItem store => store.ETag,
        IDictionary<string, object> state => state.TryGetValue(Key, out var tag) ? tag as string : null,
        _ => null,
    };

    public static void Set(object item, string etag)
    {
        switch (item)
        {
            case IStoreItem store:
                store.ETag = etag;
                break;
            case IDictionary<string, object> state:
                state[Key] = etag;
                break;
        }
    }
}
