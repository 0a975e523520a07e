namespace HipBot.Cards;

/// <summary>A danger sign where others read along: what to do at once, without a word on what was said.</summary>
/// <param name="Level">The level of care, as an id: <c>emergency</c> or <c>same-day</c>.</param>
/// <param name="Heading">What to do, in one short sentence.</param>
/// <param name="ToDo">The same in full.</param>
/// <param name="Numbers">Whom to call, most important first; empty where calling is not the way.</param>
/// <param name="Others">What those can do who read along.</param>
public sealed record ClubDangerCard(string Level, string Heading, string ToDo, IReadOnlyList<PhoneNumber> Numbers, string Others) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "club-danger";
}
