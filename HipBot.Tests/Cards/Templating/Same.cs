using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Tests.Cards.Templating;

/// <summary>Equality of JSON values: members in any order, numbers by value.</summary>
internal static class Same
{
    public static bool As(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => As(pair.First, pair.Second)),
        (JsonObject one, JsonObject other) => one.Count == other.Count
            && one.All(member => other.TryGetPropertyValue(member.Key, out var value) && As(member.Value, value)),
        (JsonValue one, JsonValue other) when one.GetValueKind() == JsonValueKind.Number && other.GetValueKind() == JsonValueKind.Number =>
            double.Parse(one.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
            == double.Parse(other.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture),
        _ => JsonNode.DeepEquals(expected, actual),
    };
}
