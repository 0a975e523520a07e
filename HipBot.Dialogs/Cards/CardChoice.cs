namespace HipBot.Cards;

/// <summary>Something to tap on a card: an answer or a button.</summary>
/// <param name="Title">What the person reads, and may type instead.</param>
/// <param name="Act">One of <see cref="CardActs"/>.</param>
/// <param name="Slot">The slot that it answers, such as <c>side</c> or <c>consent</c>; empty where it answers none.</param>
/// <param name="Value">The slot value that it stands for; empty where there is none.</param>
public sealed record CardChoice(string Title, string Act, string Slot, string Value);
