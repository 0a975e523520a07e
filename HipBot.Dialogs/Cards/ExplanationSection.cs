namespace HipBot.Cards;

/// <summary>Some grounds under a heading.</summary>
/// <param name="Heading">What they are grounds for.</param>
/// <param name="Lines">The grounds, the strongest first; at least one.</param>
public sealed record ExplanationSection(string Heading, IReadOnlyList<string> Lines);
