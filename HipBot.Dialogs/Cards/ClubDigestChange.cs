namespace HipBot.Cards;

/// <summary>Something that the club could change.</summary>
/// <param name="Told">How many told of it; empty for advice that is always good.</param>
/// <param name="Advice">What to change.</param>
public sealed record ClubDigestChange(string Told, string Advice);
