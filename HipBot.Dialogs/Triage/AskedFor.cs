namespace HipBot.Triage;

/// <summary>What asking a question is for, as things stand.</summary>
/// <param name="IsScreen">Whether an answer could be a danger sign that has to be asked about here.</param>
/// <param name="Separates">The two likely causes that it tells apart best, the likelier first; empty where it tells none apart clearly.</param>
public sealed record AskedFor(bool IsScreen, IReadOnlyList<string> Separates);
