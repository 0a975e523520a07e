namespace HipBot.Cards;

/// <summary>Asks a member in private whether they may be counted in the club's digest.</summary>
/// <param name="Club">The club's name.</param>
/// <param name="K">How many people must stand behind a number.</param>
public sealed record ClubInviteCard(string Club, int K) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "club-invite";
}
