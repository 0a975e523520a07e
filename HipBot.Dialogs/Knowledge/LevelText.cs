using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What a level of care means to the person.</summary>
/// <param name="Id">The level.</param>
/// <param name="Title">A few words, as a heading.</param>
/// <param name="Text">What to do.</param>
/// <param name="When">How soon; empty where that makes no sense.</param>
/// <param name="Do">What helps until then, whatever the cause.</param>
/// <param name="Source">Ids of sources.json.</param>
public sealed record LevelText(LevelOfCare Id, string Title, string Text, string When, IReadOnlyList<Statement> Do, IReadOnlyList<string> Source);
