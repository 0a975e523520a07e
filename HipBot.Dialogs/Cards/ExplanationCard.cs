namespace HipBot.Cards;

/// <summary>An answer to "why?": why this advice, what would change it, or how another cause stands.</summary>
/// <param name="Heading">What is explained.</param>
/// <param name="Text">The answer in short; empty for none.</param>
/// <param name="Sections">The grounds; empty where there are none.</param>
/// <param name="Note">A last line; empty for none.</param>
public sealed record ExplanationCard(string Heading, string Text, IReadOnlyList<ExplanationSection> Sections, string Note) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "explanation";
}
