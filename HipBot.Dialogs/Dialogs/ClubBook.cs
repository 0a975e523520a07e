using HipBot.Club;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>What is kept of one club: who agreed to be counted, what they add to the next numbers, and the numbers that stand.</summary>
/// <remarks>Members stand under a hash of their id. Concrete collections only, so that JSON needs no type names for it.</remarks>
public sealed class ClubBook : IStoreItem
{
    /// <summary>Which version this is; empty for one that must not be there yet.</summary>
    public string ETag { get; set; } = string.Empty;

    /// <summary>Who agreed to be counted, with what they told since numbers were last drawn; null where they told nothing since.</summary>
    public Dictionary<string, DigestRow?> Members { get; set; } = [];

    /// <summary>Whether a captain has paused the digest.</summary>
    public bool IsPaused { get; set; }

    /// <summary>The numbers that stand.</summary>
    public DigestNumbers Numbers { get; set; } = DigestNumbers.None;

    /// <summary>For which four weeks they stand; null before any were drawn.</summary>
    public int? Block { get; set; }

    /// <summary>When the digest was last posted; null where it never was.</summary>
    public DateTimeOffset? PostedAt { get; set; }

    /// <summary>When they were drawn; null before any were.</summary>
    public DateTimeOffset? DrawnAt { get; set; }
}
