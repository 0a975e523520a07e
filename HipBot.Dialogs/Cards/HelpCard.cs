namespace HipBot.Cards;

/// <summary>What the bot is for and what can be said to it at any time.</summary>
/// <param name="EmergencyNumber">What to call in an emergency where the person is, such as <c>999</c>, as it stands in a sentence.</param>
public sealed record HelpCard(string EmergencyNumber) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "help";
}
