using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Numbers of the expression language: one kind on the outside, whole ones written without a point.</summary>
internal static class Numbers
{
    private const double LargestWhole = 9007199254740992;

    public static JsonValue Create(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ExpressionException($"{number.ToString(CultureInfo.InvariantCulture)} is no JSON number.");
        }

        return IsWhole(number) ? JsonValue.Create((long)number) : JsonValue.Create(number);
    }

    public static bool IsWhole(double number) => Math.Floor(number) == number && Math.Abs(number) < LargestWhole;

    public static bool Is(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    public static double? Try(JsonNode? node) => Is(node) ? Of(node) : null;

    public static double Of(JsonNode? node) =>
        Is(node)
            ? double.Parse(node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : throw new ExpressionException($"{Texts.Describe(node)} is no number.");

    /// <summary>A whole number of up to 64 bits, to its last digit.</summary>
    public static bool TryWhole(JsonNode? node, out long number)
    {
        number = 0;
        return Is(node) && long.TryParse(node!.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    public static int Whole(JsonNode? node)
    {
        var number = Of(node);
        return Math.Floor(number) == number && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw new ExpressionException($"{Texts.Describe(node)} is no whole number.");
    }

    public static bool TryParse(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
