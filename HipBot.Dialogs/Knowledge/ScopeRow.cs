using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>Something that the bot does not help with, and how to say so.</summary>
/// <param name="Id">Id among the reasons of an assessment, such as <c>scope:medicine</c>.</param>
/// <param name="When">A rule as in terms.json.</param>
/// <param name="Say">What to tell the person.</param>
/// <param name="Source">Ids of sources.json.</param>
public sealed record ScopeRow(string Id, JsonElement When, string Say, IReadOnlyList<string> Source);
