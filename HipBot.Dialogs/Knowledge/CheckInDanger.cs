namespace HipBot.Knowledge;

/// <summary>A danger sign that a check-in asks after.</summary>
/// <param name="Words">What a person would say who has it; it is understood and screened like anything else that is said.</param>
/// <param name="Label">What stands on the card.</param>
/// <param name="Conditions">The likely causes with which it is asked; empty for all.</param>
/// <param name="Source">Ids of the sources behind it.</param>
public sealed record CheckInDanger(string Words, string Label, IReadOnlyList<string> Conditions, IReadOnlyList<string> Source);
