using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>One way in which a red flag holds.</summary>
/// <param name="Id">Id within the flag, such as <c>fall-bone-risk</c>.</param>
/// <param name="Level">The least level of care.</param>
/// <param name="When">A rule as in terms.json.</param>
/// <param name="Presumed">Whether it rests on what has not been ruled out rather than on what was said; never so for an emergency.</param>
public sealed record RedFlagCase(string Id, LevelOfCare Level, JsonElement When, bool Presumed = false);
