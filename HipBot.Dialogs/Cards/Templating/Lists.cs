using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Arrays of values.</summary>
internal static class Lists
{
    public static JsonArray New(IEnumerable<JsonNode?> items) => new([.. items.Select(item => item?.DeepClone())]);

    public static JsonArray New(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode?)JsonValue.Create(item))]);

    public static JsonArray Of(JsonNode? node) =>
        node as JsonArray ?? throw new ExpressionException($"{Texts.Describe(node)} is no array.");

    /// <summary>The numbers of arguments that are numbers, arrays of numbers, or both.</summary>
    public static IReadOnlyList<double> NumbersOf(IEnumerable<JsonNode?> arguments) =>
        [.. arguments.SelectMany(argument => argument is JsonArray array ? array.Select(Numbers.Of) : [Numbers.Of(argument)])];

    public static bool Has(IEnumerable<JsonNode?> items, JsonNode? sought) => items.Any(item => Logic.AreEqual(item, sought));
}
