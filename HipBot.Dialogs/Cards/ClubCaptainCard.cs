namespace HipBot.Cards;

/// <summary>The captain's card: the settings of the club and what the next digest says.</summary>
/// <param name="Club">The club's name.</param>
/// <param name="Settings">The settings, by name.</param>
/// <param name="Preview">The lines of the digest as it stands; nothing that the channel does not get to read.</param>
/// <param name="Paused">Whether the digest is paused.</param>
public sealed record ClubCaptainCard(string Club, IReadOnlyList<ClubSetting> Settings, IReadOnlyList<string> Preview, bool Paused) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "club-captain";
}
