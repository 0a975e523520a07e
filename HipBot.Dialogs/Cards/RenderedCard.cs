using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>A card ready to be sent.</summary>
/// <param name="Content">The Adaptive Card; content of an <c>application/vnd.microsoft.card.adaptive</c> attachment.</param>
/// <param name="Text">The plain-text twin: everything the card says, with numbered choices.</param>
/// <param name="Speak">The short spoken form, without Markdown.</param>
/// <param name="Choices">What can be tapped, in the order of the card.</param>
public sealed record RenderedCard(JsonObject Content, string Text, string Speak, IReadOnlyList<CardChoice> Choices);
