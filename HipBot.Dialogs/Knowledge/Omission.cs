namespace HipBot.Knowledge;

/// <summary>Something from the texts that HipBot grew from which the knowledge leaves out on purpose.</summary>
/// <param name="Id">Id of the fact, such as <c>cause-strength-imbalance</c>.</param>
/// <param name="Reason">Why it is left out, and what stands in its place.</param>
/// <param name="Source">Ids of sources.json.</param>
public sealed record Omission(string Id, string Reason, IReadOnlyList<string> Source);
