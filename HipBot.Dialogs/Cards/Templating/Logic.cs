using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Truth, equality and order of values.</summary>
internal static class Logic
{
    /// <summary>False and null are false; everything else is true, 0 and the empty string included.</summary>
    public static bool IsTrue(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.False => false,
        _ => true,
    };

    /// <summary>Whether an expression is true; what cannot be evaluated is not: a missing number is neither above nor below a threshold.</summary>
    public static bool IsTrue(Expression expression, Scope scope)
    {
        try
        {
            return IsTrue(expression.Evaluate(scope).Node);
        }
        catch (ExpressionException)
        {
            return false;
        }
    }

    public static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject members => members.Count == 0,
        _ => Texts.Is(node) && Texts.Of(node).Length == 0,
    };

    public static bool AreEqual(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, _) or (_, null) => left is null && right is null,
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => AreEqual(pair.First, pair.Second)),
        (JsonObject one, JsonObject other) => one.Count == other.Count
            && one.All(member => other.TryGetPropertyValue(member.Key, out var value) && AreEqual(member.Value, value)),
        _ when Numbers.Is(left) && Numbers.Is(right) => Numbers.Of(left) == Numbers.Of(right),
        _ => JsonNode.DeepEquals(left, right),
    };

    /// <summary>Numbers by size, texts by code unit; a text that holds a number is compared with a number as one; null with nothing.</summary>
    public static int? Compare(JsonNode? left, JsonNode? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (Texts.Is(left) && Texts.Is(right))
        {
            return string.CompareOrdinal(Texts.Of(left), Texts.Of(right));
        }

        return AsNumber(left).CompareTo(AsNumber(right));
    }

    private static double AsNumber(JsonNode? node) =>
        Texts.Is(node) && Numbers.TryParse(Texts.Of(node), out var number) ? number : Numbers.Of(node);
}
