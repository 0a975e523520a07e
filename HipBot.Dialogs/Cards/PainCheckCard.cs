namespace HipBot.Cards;

/// <summary>How bad the pain was, from 0 to 10.</summary>
/// <param name="Slot">The id of the question.</param>
/// <param name="Lead">What is said before the question; empty for nothing.</param>
/// <param name="Text">The question.</param>
public sealed record PainCheckCard(string Slot, string Lead, string Text) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "pain-check";
}
