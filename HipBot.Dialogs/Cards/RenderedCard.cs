using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>A card ready to be sent.</summary>
/// <param name="Content">The Adaptive Card; content of an attachment of type <see cref="ContentType"/>.</param>
/// <param name="Text">The plain-text twin: everything the card says, with numbered choices.</param>
/// <param name="ChannelText">The twin in the form of the channel that it was rendered for.</param>
/// <param name="Speak">The short spoken form, without Markdown.</param>
/// <param name="Choices">What can be tapped, in the order of the card.</param>
/// <param name="Scale">The numbers of a scale, which are typed as they are; empty where it asks for none.</param>
/// <param name="TakesSeveral">Whether several of the choices can be true.</param>
/// <param name="Pictures">The pictures that can be fetched from elsewhere, in the order of the card.</param>
public sealed record RenderedCard(
    JsonObject Content,
    string Text,
    string ChannelText,
    string Speak,
    IReadOnlyList<CardChoice> Choices,
    IReadOnlyList<CardChoice> Scale,
    bool TakesSeveral,
    IReadOnlyList<CardPicture> Pictures)
{
    /// <summary>What an attachment with such a card is called.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
}
