using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Values as text.</summary>
internal static class Texts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool Is(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    /// <summary>A string as it is, null as the empty string, anything else as JSON.</summary>
    public static string Of(JsonNode? node) => node switch
    {
        null => string.Empty,
        _ when Is(node) => node.GetValue<string>(),
        _ when Numbers.TryWhole(node, out var whole) => whole.ToString(CultureInfo.InvariantCulture),
        _ when Numbers.Is(node) => Numbers.Of(node).ToString("R", CultureInfo.InvariantCulture),
        _ => Json(node),
    };

    /// <summary>A string or null; anything else cannot be taken for text.</summary>
    public static string Expect(JsonNode? node) =>
        node is null || Is(node) ? Of(node) : throw new ExpressionException($"{Describe(node)} is no text.");

    public static string Json(JsonNode? node) => node is null ? "null" : node.ToJsonString(Plain);

    public static string Describe(JsonNode? node) => Json(node) is { Length: <= 40 } text ? text : node!.GetValueKind().ToString();
}
