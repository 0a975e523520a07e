using System.Globalization;
using System.Text.Json;
using Microsoft.Recognizers.Text;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Compares results the way the originals' own test harness does (numbers, units and choices).</summary>
internal static class SpecComparison
{
    /// <summary>What differs first, in words; null when all is as expected.</summary>
    public static string? FirstDifference(SpecCase expected, IReadOnlyList<ModelResult> actual)
    {
        if (expected.Results.Count != actual.Count)
        {
            return $"expected {expected.Results.Count} results, found {string.Join(", ", actual.Select(result => $"'{result.Text}'"))}";
        }

        return expected.Results.Zip(actual, FirstDifference).FirstOrDefault(difference => difference is not null);
    }

    private static string? FirstDifference(SpecResult expected, ModelResult actual) =>
        Differs("Text", expected.Text, actual.Text)
        ?? Differs("TypeName", expected.TypeName, actual.TypeName)
        ?? Differs("Start", expected.Start ?? actual.Start, actual.Start)
        ?? Differs("End", expected.End ?? actual.End, actual.End)
        ?? KeysOf(expected.TypeName).Select(key => Differs(key, Value(expected, key), Value(actual, key)))
            .FirstOrDefault(difference => difference is not null);

    private static string[] KeysOf(string typeName) => typeName switch
    {
        "number" => ["value", "subtype"],
        "ordinal" => ["value", "offset", "relativeTo", "subtype"],
        "ordinal.relative" => ["offset", "relativeTo", "subtype"],
        "boolean" => ["value", "score"],
        _ => ["value", "unit", "subtype"],
    };

    // An absent key and a null value are the same: a unit without a number has a null value.
    private static string? Value(SpecResult result, string key) =>
        result.Resolution.TryGetValue(key, out var value) && value.ValueKind != JsonValueKind.Null ? Normal(value) : null;

    private static string? Value(ModelResult result, string key) =>
        result.Resolution.TryGetValue(key, out var value) && value is not null ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    private static string Normal(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.True => bool.TrueString,
        JsonValueKind.False => bool.FalseString,
        _ => value.GetString()!,
    };

    private static string? Differs<T>(string what, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual) ? null : $"{what}: expected '{expected}', found '{actual}'";
}
