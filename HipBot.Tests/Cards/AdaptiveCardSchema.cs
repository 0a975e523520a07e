using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HipBot.Tests.Cards;

/// <summary>The published schema of Adaptive Cards 1.5, with the few keywords of JSON Schema that it uses.</summary>
/// <remarks>No validator for draft 06 can be had from the package feed; this reads what the file holds and throws on anything else.</remarks>
internal static class AdaptiveCardSchema
{
    private static readonly JsonObject Root =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "adaptivecards", "schema", "adaptive-card-1.5.0.json")))!.AsObject();

    private static readonly HashSet<string> Silent =
        ["description", "examples", "example", "default", "version", "features", "format", "id", "$schema", "definitions", "title"];

    public static IReadOnlyList<string> FaultsOf(JsonNode card) => [.. Faults(Root, card, "$")];

    private static IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string path) =>
        schema is JsonObject rules ? rules.SelectMany(rule => Faults(rule.Key, rule.Value!, rules, value, path)) : [];

    private static IEnumerable<string> Faults(string keyword, JsonNode rule, JsonObject rules, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Faults(Root["definitions"]![((string)rule!)["#/definitions/".Length..]]!, value, path),
        "allOf" => rule.AsArray().SelectMany(one => Faults(one!, value, path)),
        "anyOf" => AnyOf(rule.AsArray(), value, path),
        "type" => IsOfType((string)rule!, value) ? [] : [$"{path}: no {rule}"],
        "enum" => rule.AsArray().Any(one => SameText(one, value)) ? [] : [$"{path}: {value} is none of {rule.ToJsonString()}"],
        "pattern" => value is null || value.GetValueKind() != JsonValueKind.String || Regex.IsMatch((string)value!, (string)rule!) ? [] : [$"{path}: {value} does not match {rule}"],
        "required" => value is JsonObject members ? rule.AsArray().Where(name => !members.ContainsKey((string)name!)).Select(name => $"{path}: no {name}") : [],
        "properties" => value is JsonObject members ? members.Where(member => rule[member.Key] is not null).SelectMany(member => Faults(rule[member.Key]!, member.Value, $"{path}.{member.Key}")) : [],
        "additionalProperties" => Additional(rule, rules, value, path),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Faults(rule, item, $"{path}[{i}]")) : [],
        _ => Silent.Contains(keyword) ? [] : throw new InvalidOperationException($"The schema uses '{keyword}'."),
    };

    // Of the alternatives, the one that is nearest tells best what is wrong.
    private static List<string> AnyOf(JsonArray alternatives, JsonNode? value, string path) =>
        alternatives.Select(one => Faults(one!, value, path).ToList()).OrderBy(faults => faults.Exists(fault => fault.Contains(".type:", StringComparison.Ordinal))).ThenBy(faults => faults.Count).First();

    private static IEnumerable<string> Additional(JsonNode rule, JsonObject rules, JsonNode? value, string path)
    {
        var known = rules["properties"] as JsonObject;
        var others = value is JsonObject members ? members.Where(member => known?.ContainsKey(member.Key) != true) : [];
        return rule.GetValueKind() switch
        {
            JsonValueKind.False => others.Select(member => $"{path}: unknown member {member.Key}"),
            JsonValueKind.True => [],
            _ => others.SelectMany(member => Faults(rule, member.Value, $"{path}.{member.Key}")),
        };
    }

    private static bool SameText(JsonNode? one, JsonNode? other) => string.Equals(one?.ToString(), other?.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool IsOfType(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) or ("integer", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };
}
