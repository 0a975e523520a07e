using System.Collections.Frozen;

namespace HipBot.Club;

/// <summary>The clubs that this bot serves.</summary>
public sealed class ClubList
{
    private readonly FrozenDictionary<string, RunningClub> _byId;

    /// <summary>The given clubs.</summary>
    public ClubList(IEnumerable<RunningClub> clubs) => _byId = clubs.ToFrozenDictionary(club => club.Id, StringComparer.Ordinal);

    /// <summary>No club.</summary>
    public static ClubList Empty { get; } = new([]);

    /// <summary>Every club, by its id.</summary>
    public IReadOnlyList<RunningClub> All => [.. _byId.Values.OrderBy(club => club.Id, StringComparer.Ordinal)];

    /// <summary>The club with an id; null where there is none.</summary>
    public RunningClub? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The club that talks in a conversation, or in the channel to which it belongs; null where none does.</summary>
    public RunningClub? OfChannel(string? channelId, string? conversationId) =>
        _byId.Values.FirstOrDefault(club => club.Channel.Holds(channelId, conversationId));

    /// <summary>The clubs whose settings somebody may see, by their ids.</summary>
    public IReadOnlyList<RunningClub> OfCaptain(string? userId, string? objectId) => [.. All.Where(club => club.IsCaptain(userId, objectId))];
}
