namespace HipBot.Club;

/// <summary>The chat on the club's own site.</summary>
/// <param name="Origins">The sites that may show it, such as <c>https://club.example</c>; no path, no wildcard.</param>
/// <param name="Colour">The club's colour as <c>#rrggbb</c>; white writing on it must be readable.</param>
public sealed record ClubWidget(IReadOnlyList<string> Origins, string Colour);
