namespace HipBot.Cards;

/// <summary>What one card shows, and nothing else: each property is a name in its template, and the other way round.</summary>
/// <remarks>
/// Words come from the knowledge files through the caller, or stand in the template when they are always the same. The plain-text
/// twin is read off the expanded card (<see cref="RenderedCard.Text"/>), so that it cannot say less than the card.
/// </remarks>
public interface ICard
{
    /// <summary>The template below <c>cards/</c> without extension, such as <c>question</c>; the same for every card of a type.</summary>
    string TemplateName { get; }
}
