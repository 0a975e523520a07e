namespace HipBot.Triage;

/// <summary>What is weighed as one for one condition: its places of pain, or a group of signs.</summary>
/// <param name="Place">The place of the condition in the differential.</param>
/// <param name="Slots">The slots that it looks at.</param>
/// <param name="Weigh">What it says as things stand, as a natural logarithm.</param>
internal sealed record EvidencePart(int Place, IReadOnlySet<string> Slots, Func<Facts, double> Weigh);
