namespace HipBot.Cards;

/// <summary>Welcome, what the bot can and cannot do, and the question whether to go on. Answers the slot <c>consent</c> with <c>yes</c> or <c>no</c>.</summary>
/// <param name="EmergencyNumber">What to call in an emergency where the person is, such as <c>999</c>, as it stands in a sentence.</param>
public sealed record ConsentCard(string EmergencyNumber) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "welcome-consent";
}
