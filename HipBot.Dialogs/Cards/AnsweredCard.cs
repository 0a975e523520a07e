namespace HipBot.Cards;

/// <summary>A question after its answer: takes the place of the card that asked, so that it cannot be answered twice.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answer">The answer as the person would read it; labels, not values. Empty where another card took its place before it was answered.</param>
public sealed record AnsweredCard(string Text, string Answer) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "question-answered";
}
