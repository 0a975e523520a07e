using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Triage;

namespace HipBot.Commands.Evaluation;

/// <summary>Reads a file of vignettes: a JSON array, in the format that the README describes.</summary>
internal static class VignetteFile
{
    /// <summary>The vignettes of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">The file is no JSON array of vignettes; the message names the place.</exception>
    public static IReadOnlyList<Vignette> Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonArray array
                ? [.. array.Select(node => Read(node!.AsObject()))]
                : throw new InvalidDataException($"{path} holds no JSON array of vignettes.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or NullReferenceException)
        {
            throw new InvalidDataException($"{path} is no file of vignettes: {exception.Message}", exception);
        }
    }

    private static Vignette Read(JsonObject node) => new(
        Text(node, "id"),
        Text(node, "opening"),
        node["answers"]?.AsObject().ToDictionary(answer => answer.Key, answer => answer.Value!.ToString()) ?? [],
        node["default"]?.GetValue<string>() ?? "",
        ReadExpected(node["expected"]?.AsObject() ?? throw new InvalidDataException($"{node["id"]} has no 'expected'.")));

    private static ExpectedOutcome ReadExpected(JsonObject node) => new(
        Text(node, "cause"),
        Texts(node["acceptable"]),
        Level(Text(node, "level")),
        [.. Texts(node["acceptableLevels"]).Select(Level)],
        node["redFlag"]?.GetValue<string>(),
        Texts(node["alsoRedFlags"]),
        node["extracted"]?.AsObject().ToDictionary(slot => slot.Key, slot => Texts(slot.Value)) ?? []);

    private static string Text(JsonObject node, string name) =>
        node[name]?.GetValue<string>() ?? throw new InvalidDataException($"'{name}' is missing in {node.ToJsonString()}");

    private static IReadOnlyList<string> Texts(JsonNode? node) => node switch
    {
        null => [],
        JsonArray many => [.. many.Select(one => one!.ToString())],
        _ => [node.ToString()],
    };

    private static LevelOfCare Level(string id) =>
        LevelOfCareIds.TryParse(id, out var level) ? level : throw new InvalidDataException($"There is no level '{id}'.");
}
