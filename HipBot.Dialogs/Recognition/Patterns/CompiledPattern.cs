namespace HipBot.Recognition;

/// <summary>A pattern ready to match.</summary>
/// <param name="Match">Its first step.</param>
/// <param name="Firsts">The words that it can begin with; null stands for any number.</param>
internal sealed record CompiledPattern(Step Match, IReadOnlySet<int?> Firsts);
