using HipBot.Triage;
using Newtonsoft.Json.Linq;

namespace HipBot.Commands.Evaluation;

/// <summary>What the bot's assessment says, as read from its entity.</summary>
/// <param name="Level">The level of care; null where the conversation brought no assessment.</param>
/// <param name="RedFlag">The most urgent red flag; null where none was told.</param>
/// <param name="Causes">Condition ids, most likely first.</param>
internal sealed record Outcome(LevelOfCare? Level, string? RedFlag, IReadOnlyList<string> Causes)
{
    /// <summary>The likeliest cause; null where none was told.</summary>
    public string? First => Causes is [var first, ..] ? first : null;

    public static Outcome From(JObject? assessment) => new(
        LevelOfCareIds.TryParse(assessment?.Value<string>("level") ?? "", out var level) ? level : null,
        assessment?.Value<string>("redFlag"),
        [.. (assessment?["causes"] as JArray ?? []).Select(cause => cause.Value<string>("id") ?? "")]);
}
