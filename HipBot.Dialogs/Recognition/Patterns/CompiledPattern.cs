namespace HipBot.Recognition;

/// <summary>A pattern ready to match.</summary>
/// <param name="Match">Its first step.</param>
/// <param name="Firsts">The words that it can begin with; null stands for any number.</param>
/// <param name="Needs">Sets of words, by number: without a word of each, it cannot match.</param>
internal sealed record CompiledPattern(Step Match, IReadOnlySet<int?> Firsts, IReadOnlyList<IReadOnlySet<int>> Needs);
