using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>A reason for care at a certain level, as the data file states it.</summary>
/// <param name="Id">Id among the reasons of an assessment, such as <c>over-six-weeks</c>.</param>
/// <param name="Level">The least level of care.</param>
/// <param name="When">When it holds: a rule as in terms.json.</param>
/// <param name="Text">The reason in words for the person.</param>
/// <param name="Source">Ids of sources.json.</param>
/// <param name="Standing">How well it is backed where that differs from its sources.</param>
public sealed record LevelRow(
    string Id,
    LevelOfCare Level,
    JsonElement When,
    string Text,
    IReadOnlyList<string> Source,
    SourceStanding? Standing = null);
