namespace HipBot.Cards;

/// <summary>One fact of an exercise's dose.</summary>
/// <param name="Label">What it is, such as "Hold".</param>
/// <param name="Value">How much, with its unit, such as "20 to 30 seconds".</param>
public sealed record DoseRow(string Label, string Value);
