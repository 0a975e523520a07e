namespace HipBot.Cards;

/// <summary>Something to tap on a card: an answer or a button.</summary>
/// <param name="Title">What the person reads, and may type instead.</param>
/// <param name="Act">One of <see cref="CardActs"/>.</param>
/// <param name="Slot">The slot that it answers, such as <c>side</c> or <c>consent</c>; empty where it answers none.</param>
/// <param name="Value">The slot value that it stands for; of <see cref="CardActs.Change"/> the slot to change; empty where there is none.</param>
/// <param name="Number">The number in the plain-text twin that may be typed for it, from 1; 0 where a number means something else.</param>
public sealed record CardChoice(string Title, string Act, string Slot, string Value, int Number);
