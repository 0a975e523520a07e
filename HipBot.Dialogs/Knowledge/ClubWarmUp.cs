namespace HipBot.Knowledge;

/// <summary>A warm-up before a kind of session.</summary>
/// <param name="Kind">The kind of session.</param>
/// <param name="Name">The kind in a word, as it stands in a sentence.</param>
/// <param name="Steps">What to do, in order; each with its source.</param>
public sealed record ClubWarmUp(SessionKind Kind, string Name, IReadOnlyList<Statement> Steps);
