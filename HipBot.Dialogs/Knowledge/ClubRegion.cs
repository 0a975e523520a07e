namespace HipBot.Knowledge;

/// <summary>A coarse region, as digests tell it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">As it stands in a line of the digest, starting with a capital.</param>
/// <param name="Locations">The values of <c>location</c> that belong to it.</param>
public sealed record ClubRegion(string Id, string Name, IReadOnlyList<string> Locations);
