namespace HipBot.Knowledge;

/// <summary>What a channel takes of suggested actions: buttons under a message that send their title.</summary>
/// <param name="Most">How many; 0 where it has none.</param>
/// <param name="Title">Characters of the longest title; 0 where it has none.</param>
/// <param name="Text">Characters of the longest message that may carry them; 0 where it has none.</param>
public sealed record SuggestedLimits(int Most, int Title, int Text);
