namespace HipBot.Cards;

/// <summary>What was understood so far, each line open to correction.</summary>
/// <param name="Rows">One line for each slot that is known, in the order said; at least one.</param>
public sealed record UnderstoodCard(IReadOnlyList<UnderstoodRow> Rows) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "understood";
}
