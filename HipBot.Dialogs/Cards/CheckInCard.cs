using HipBot.Triage;

namespace HipBot.Cards;

/// <summary>One question of a check-in with its choices.</summary>
/// <param name="Slot">The id of the question.</param>
/// <param name="Heading">What stands above the first question, such as how long ago it was; empty for the ones after it.</param>
/// <param name="Lead">What is said before the question; empty for nothing.</param>
/// <param name="Lines">What the question is about, line by line; empty for nothing.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">The answers; at least two.</param>
public sealed record CheckInCard(
    string Slot,
    string Heading,
    string Lead,
    IReadOnlyList<string> Lines,
    string Text,
    IReadOnlyList<QuestionChoice> Choices) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "check-in";
}
