namespace HipBot.Triage;

/// <summary>One tappable answer.</summary>
/// <param name="Value">The slot value that it stands for; never with a comma, since cards join several with commas.</param>
/// <param name="Label">What the person reads, and may type instead.</param>
public sealed record QuestionChoice(string Value, string Label);
