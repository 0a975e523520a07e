using System.Text;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Bytes, which the expression language knows as arrays of numbers from 0 to 255.</summary>
internal static class Bytes
{
    public static JsonArray List(byte[] bytes) => new([.. bytes.Select(one => (JsonNode?)(int)one)]);

    /// <summary>The bytes of an array of numbers, or those of a text in UTF-8.</summary>
    public static byte[] Of(JsonNode? node) =>
        node is JsonArray list ? [.. list.Select(OneOf)] : Encoding.UTF8.GetBytes(Texts.Expect(node));

    public static byte[] FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count) ? bytes[..count] : throw new ExpressionException("The text is no Base64.");
    }

    private static byte OneOf(JsonNode? node) =>
        Numbers.Whole(node) is var number and >= 0 and <= 255 ? (byte)number : throw new ExpressionException($"{Texts.Describe(node)} is no byte.");
}
