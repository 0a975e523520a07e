using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>A red flag: when it holds, and how to speak of it.</summary>
/// <param name="Id">Red-flag id, such as <c>cauda-equina</c>.</param>
/// <param name="Name">Short plain name, as a heading.</param>
/// <param name="Ask">How a clinician would ask for it.</param>
/// <param name="Say">What to tell the person when it holds.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="PertinentNegatives">Answers that make it unlikely, worth telling a clinician.</param>
/// <param name="Cases">When it holds, and how urgent it then is.</param>
/// <param name="Source">Ids of sources.json.</param>
/// <param name="Standing">How well it is backed.</param>
public sealed record RedFlagText(
    string Id,
    string Name,
    string Ask,
    string Say,
    string Why,
    IReadOnlyList<JsonElement> PertinentNegatives,
    IReadOnlyList<RedFlagCase> Cases,
    IReadOnlyList<string> Source,
    SourceStanding Standing);
