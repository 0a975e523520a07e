using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>One way in which a red flag holds.</summary>
/// <param name="Id">Id within the flag, such as <c>fall-bone-risk</c>.</param>
/// <param name="Level">The least level of care.</param>
/// <param name="When">A rule as in terms.json.</param>
public sealed record RedFlagCase(string Id, LevelOfCare Level, JsonElement When);
