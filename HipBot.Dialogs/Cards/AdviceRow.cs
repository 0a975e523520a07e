namespace HipBot.Cards;

/// <summary>A piece of everyday advice.</summary>
/// <param name="Topic">What it is about, such as "Sleeping".</param>
/// <param name="Text">The advice.</param>
public sealed record AdviceRow(string Topic, string Text);
