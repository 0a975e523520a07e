using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>A card ready to be sent.</summary>
/// <param name="Content">The Adaptive Card; content of an attachment of type <see cref="ContentType"/>.</param>
/// <param name="Text">The plain-text twin: everything the card says, with numbered choices.</param>
/// <param name="Speak">The short spoken form, without Markdown.</param>
/// <param name="Choices">What can be tapped, in the order of the card.</param>
public sealed record RenderedCard(JsonObject Content, string Text, string Speak, IReadOnlyList<CardChoice> Choices)
{
    /// <summary>What an attachment with such a card is called.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
}
