namespace HipBot.Cards;

/// <summary>Something to pick on a card.</summary>
/// <param name="Label">What is read.</param>
/// <param name="Value">What comes back.</param>
public sealed record PickRow(string Label, string Value);
