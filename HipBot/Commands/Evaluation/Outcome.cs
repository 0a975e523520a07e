using HipBot.Triage;
using Newtonsoft.Json.Linq;

namespace HipBot.Commands.Evaluation;

/// <summary>What the bot's assessment says, as read from its entity.</summary>
/// <param name="Level">The level of care; null where the conversation brought no assessment.</param>
/// <param name="RedFlag">The most urgent red flag; null where none was told.</param>
/// <param name="Causes">Condition ids, most likely first.</param>
/// <param name="Findings">What the bot took in, a slot's values separated by commas.</param>
internal sealed record Outcome(LevelOfCare? Level, string? RedFlag, IReadOnlyList<string> Causes, IReadOnlyDictionary<string, string> Findings)
{
    /// <summary>The likeliest cause; null where none was told.</summary>
    public string? First => Causes is [var first, ..] ? first : null;

    public static Outcome From(JObject? assessment) => new(
        LevelOfCareIds.TryParse(assessment?.Value<string>("level") ?? "", out var level) ? level : null,
        assessment?.Value<string>("redFlag"),
        [.. (assessment?["causes"] as JArray ?? []).Select(cause => cause.Value<string>("id") ?? "")],
        (assessment?["findings"] as JObject ?? []).Properties().ToDictionary(slot => slot.Name, slot => Values(slot.Value)));

    private static string Values(JToken value) => value is JArray values ? string.Join(", ", values) : value.ToString();
}
