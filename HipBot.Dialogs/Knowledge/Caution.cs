using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What somebody has to mind because of their age, health or medicines, whatever hurts.</summary>
/// <param name="Id">Id, such as <c>nsaid-anticoagulant</c>.</param>
/// <param name="Text">One or two sentences in plain words; information only, never a dose of a prescribed medicine.</param>
/// <param name="Source">Ids of sources.json.</param>
/// <param name="When">When it applies: a rule as in terms.json; absent where only red flags say so.</param>
/// <param name="Flags">Red flags with which it applies as well; absent for none.</param>
/// <param name="Standing">How well it is backed where that differs from its sources.</param>
public sealed record Caution(
    string Id,
    string Text,
    IReadOnlyList<string> Source,
    JsonElement? When = null,
    IReadOnlyList<string>? Flags = null,
    SourceStanding? Standing = null);
