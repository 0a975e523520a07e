namespace HipBot.Cards;

/// <summary>The weekly digest of a club.</summary>
/// <param name="Club">The club's name.</param>
/// <param name="Managing">About how many members are managing something, or that there are no numbers.</param>
/// <param name="Regions">One line for each region that may be told.</param>
/// <param name="Changes">What the club could change.</param>
/// <param name="Note">From when the numbers are, and what they are not.</param>
public sealed record ClubDigestCard(string Club, string Managing, IReadOnlyList<string> Regions, IReadOnlyList<ClubDigestChange> Changes, string Note) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "club-digest";
}
