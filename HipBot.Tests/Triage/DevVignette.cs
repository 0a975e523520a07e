using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>A written case with its expected outcome, and the findings that its sentences state (dev-findings.json, read by hand).</summary>
internal sealed record DevVignette(string Id, string Text, JsonNode Expected, IReadOnlyList<Finding> Opening, IReadOnlyDictionary<string, IReadOnlyList<Finding>> Answers)
{
    public static IReadOnlyList<DevVignette> All { get; } = Load();

    public IReadOnlyList<string> AcceptedCauses => [Expected["cause"]!.GetValue<string>(), .. Texts(Expected["acceptable"])];

    public IReadOnlyList<LevelOfCare> AcceptedLevels =>
        [.. Texts(Expected["acceptableLevels"]).Prepend(Expected["level"]!.GetValue<string>()).Select(Level)];

    public IReadOnlyList<Finding> Answer(string slot) => Answers.TryGetValue(slot, out var answer) ? answer : Default(slot);

    // "No, not that I know of."
    private static IReadOnlyList<Finding> Default(string slot) => slot switch
    {
        "pregnancy" => [new(slot, "no", FindingState.Present)],
        "energy-diet" => [new(slot, "fine", FindingState.Present)],
        "weight-bearing" => [new(slot, "full", FindingState.Present)],
        "onset" => [new("onset.when", Finding.Unknown, FindingState.Unsure)],
        _ when Shipped.Knowledge.Slots.Takes(slot, Finding.None) && Shipped.Knowledge.Slots.Find(slot)!.Kind == SlotKind.Choice => [new(slot, Finding.None, FindingState.Present)],
        _ => [new(slot, Finding.Unknown, FindingState.Unsure)],
    };

    private static LevelOfCare Level(string id) => LevelOfCareIds.TryParse(id, out var level) ? level : throw new FormatException(id);

    private static IReadOnlyList<DevVignette> Load()
    {
        var vignettes = JsonNode.Parse(File.ReadAllText(Beside("vignettes-dev.json")))!.AsArray();
        var findings = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(File.ReadAllText(Beside("dev-findings.json")))!;
        return [.. vignettes.Select(node => Read(node!, findings[node!["id"]!.GetValue<string>()]))];
    }

    private static DevVignette Read(JsonNode node, Dictionary<string, string[]> findings) => new(
        node["id"]!.GetValue<string>(),
        node["opening"]!.GetValue<string>(),
        node["expected"]!,
        [.. Extracted(node["expected"]!["extracted"]!.AsObject()), .. findings.GetValueOrDefault("opening", []).Select(Shipped.Finding)],
        findings.ToDictionary(answer => answer.Key, answer => (IReadOnlyList<Finding>)[.. answer.Value.Select(Shipped.Finding)]));

    private static IEnumerable<Finding> Extracted(JsonObject extracted) =>
        from slot in extracted
        from value in slot.Value is JsonArray many ? many.Select(one => one!.ToString()) : [slot.Value!.ToString()]
        select new Finding(slot.Key, value, FindingState.Present);

    private static IEnumerable<string> Texts(JsonNode? node) => node is JsonArray array ? array.Select(text => text!.GetValue<string>()) : [];

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
