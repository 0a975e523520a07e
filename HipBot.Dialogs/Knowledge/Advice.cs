namespace HipBot.Knowledge;

/// <summary>What to do and what to leave.</summary>
/// <param name="Do">What helps, most important first.</param>
/// <param name="DoNot">What to leave.</param>
public sealed record Advice(IReadOnlyList<Statement> Do, IReadOnlyList<Statement> DoNot)
{
    /// <summary>None.</summary>
    public static Advice Nothing { get; } = new([], []);
}
