namespace Microsoft.Bot.Builder;

/// <summary>An item that is only written over the version it was read from.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
