using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class TypeFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("isString", value => Texts.Is(value)),
        Function.Of("isInteger", value => Numbers.Try(value) is { } number && Numbers.IsWhole(number)),
        Function.Of("isFloat", value => Numbers.Try(value) is { } number && !Numbers.IsWhole(number)),
        Function.Of("isBoolean", value => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False),
        Function.Of("isArray", value => value is JsonArray),
        Function.Of("isObject", value => value is JsonObject or JsonArray),
        Function.Of("isDateTime", value => Texts.Is(value) && Times.IsIso(Texts.Of(value))),
        Function.Of("string", 1, 2, list => Texts.Of(list[0])),
        Function.Of("float", value => Parse(value)),
        Function.Of("int", value => Math.Truncate(Parse(value))),
        Function.Of("json", value => ParseJson(Texts.Expect(value))),
        Function.Of("jsonStringify", value => Texts.Json(value)),
    ];

    private static double Parse(JsonNode? value) =>
        Texts.Is(value) && Numbers.TryParse(Texts.Of(value), out var number) ? number : Numbers.Of(value);

    private static JsonNode? ParseJson(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw new ExpressionException("The text is no JSON.");
        }
    }
}
