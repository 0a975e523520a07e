namespace HipBot.Cards;

/// <summary>A danger sign: what to do at once. Calm and unmistakable.</summary>
/// <param name="Level">The level of care, as an id: <c>emergency</c>, <c>same-day</c> or <c>week</c>.</param>
/// <param name="Heading">What to do, in one short sentence.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="Numbers">Whom to call, most important first; at most three, empty where calling is not the way.</param>
/// <param name="Say">What to say on the phone or at the desk; empty for none.</param>
/// <param name="ToDo">What to do until then.</param>
/// <param name="ToAvoid">What not to do.</param>
/// <param name="Cautions">What to mind because of age, health or medicines; empty for nothing.</param>
/// <param name="Asks">Whether it asks if help is on its way; false where the questions go on right after it.</param>
public sealed record EscalationCard(
    string Level,
    string Heading,
    string Why,
    IReadOnlyList<PhoneNumber> Numbers,
    string Say,
    IReadOnlyList<string> ToDo,
    IReadOnlyList<string> ToAvoid,
    IReadOnlyList<string> Cautions,
    bool Asks) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "escalation";
}
