namespace HipBot.Club;

/// <summary>One running club: <c>clubs/ID.json</c>. What it holds may be read by everybody on the committee; the secret is not in it.</summary>
/// <param name="Name">As people say it.</param>
/// <param name="Contact">Whom members turn to about the club.</param>
/// <param name="Physiotherapist">Who looks after members, and where to book.</param>
/// <param name="Region">ISO 3166 country code of where the club runs; decides whom members call.</param>
/// <param name="Emergency">The emergency number there; must be the one that the bot tells, so that a slip in either is found.</param>
/// <param name="Language">Language of the club, such as <c>en-GB</c>.</param>
/// <param name="TimeZone">IANA name of the zone that the times of this file are in.</param>
/// <param name="Sessions">The sessions of a week.</param>
/// <param name="QuietHours">When nothing is posted that nobody waits for.</param>
/// <param name="Digest">The weekly digest.</param>
/// <param name="Channel">The channel that the club talks in.</param>
/// <param name="Captains">Ids of those who may see and change the settings: the user's id on the channel, or the Entra object id.</param>
/// <param name="Widget">The chat on the club's own site; absent for none.</param>
/// <param name="SecretFrom">The setting or environment variable that holds the secret of the club's server; absent where the widget is.</param>
public sealed record RunningClub(
    string Name,
    ClubContact Contact,
    ClubPhysiotherapist Physiotherapist,
    string Region,
    string Emergency,
    string Language,
    string TimeZone,
    IReadOnlyList<ClubSession> Sessions,
    QuietHours QuietHours,
    DigestSettings Digest,
    ClubChannel Channel,
    IReadOnlyList<string> Captains,
    ClubWidget? Widget = null,
    string? SecretFrom = null)
{
    /// <summary>The name of the file without its ending; the club's name in addresses and settings.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The locale of members: the club's language where the club is, whatever their devices are set to.</summary>
    public string Locale => $"{Language.Split('-')[0]}-{Region}";

    /// <summary>The time at the club.</summary>
    public DateTimeOffset LocalTime(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));

    /// <summary>Whether somebody may see and change the settings.</summary>
    /// <param name="userId">Id on the channel; null where unknown.</param>
    /// <param name="objectId">Entra object id; null where unknown.</param>
    public bool IsCaptain(string? userId, string? objectId) =>
        Captains.Any(captain => captain.Equals(userId, StringComparison.Ordinal) || captain.Equals(objectId, StringComparison.OrdinalIgnoreCase));
}
