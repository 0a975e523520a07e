namespace HipBot.Knowledge;

/// <summary>What one message says of equipment and time.</summary>
/// <param name="Has">Ids of equipment that is there.</param>
/// <param name="Lacks">Ids of equipment that is not there.</param>
/// <param name="Minutes">Minutes for one session, 0 for no limit; null where nothing is said of it.</param>
/// <param name="Rest">What the message says besides; empty for nothing.</param>
public sealed record AtHandChange(IReadOnlyList<string> Has, IReadOnlyList<string> Lacks, int? Minutes, string Rest = "");
