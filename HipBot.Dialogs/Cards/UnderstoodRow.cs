namespace HipBot.Cards;

/// <summary>One thing that was understood.</summary>
/// <param name="Slot">The slot, such as <c>side</c>; comes back under <c>change</c> when the person corrects it.</param>
/// <param name="Label">What it is about, such as "Side".</param>
/// <param name="Value">What was understood, in words; several values joined.</param>
public sealed record UnderstoodRow(string Slot, string Label, string Value);
