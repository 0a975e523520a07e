namespace HipBot.Knowledge;

/// <summary>What is said when a bare "yes" answers a question about several danger signs, before it is asked which.</summary>
/// <param name="Slot">The slot of the question.</param>
/// <param name="Text">What cannot wait; <c>{0}</c> stands for the emergency number.</param>
/// <param name="Source">Ids of sources.json.</param>
public sealed record WhichSign(string Slot, string Text, IReadOnlyList<string> Source);
