namespace HipBot.Club;

/// <summary>What one member's last conversation adds to the digest: two coarse groups and nothing else.</summary>
/// <param name="Region">Id of a region of <c>Knowledge/club.json</c>; empty where none was told.</param>
/// <param name="Change">Id of what the club could change; empty for nothing of that.</param>
/// <param name="At">When it was told.</param>
public sealed record DigestRow(string Region, string Change, DateTimeOffset At);
