using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>What an expression gives: a JSON value, JSON null, or nothing because its path leads nowhere.</summary>
/// <param name="Node">The value; null for JSON null and for nothing.</param>
/// <param name="IsMissing">Whether there is nothing at the path, which is not the same as a null there.</param>
internal readonly record struct Value(JsonNode? Node, bool IsMissing = false)
{
    public static Value Missing { get; } = new(null, IsMissing: true);

    public static Value Null { get; } = new(null);

    public static implicit operator Value(JsonNode? node) => new(node);

    public static implicit operator Value(string text) => new(JsonValue.Create(text));

    public static implicit operator Value(bool flag) => new(JsonValue.Create(flag));

    public static implicit operator Value(double number) => new(Numbers.Create(number));
}
