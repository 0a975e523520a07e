using Microsoft.Bot.Builder;

namespace HipBot.Club;

/// <summary>All that waits to be taken, by the hash of the token in its link.</summary>
public sealed class HandOverBook : IStoreItem
{
    /// <summary>Which version this is; empty for one that must not be there yet.</summary>
    public string ETag { get; set; } = string.Empty;

    /// <summary>What waits.</summary>
    public Dictionary<string, HandOver> Waiting { get; set; } = [];
}
