using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class TextFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("length", text => Texts.Expect(text).Length),
        Function.Of("toLower", 1, 2, list => Texts.Expect(list[0]).ToLowerInvariant()),
        Function.Of("toUpper", 1, 2, list => Texts.Expect(list[0]).ToUpperInvariant()),
        Function.Of("trim", text => Texts.Expect(text).Trim()),
        Function.Of("replace", 3, 3, list => Replace(list, StringComparison.Ordinal)),
        Function.Of("replaceIgnoreCase", 3, 3, list => Replace(list, StringComparison.OrdinalIgnoreCase)),
        Function.Of("split", 1, 2, Split),
        Function.Of("substring", 2, 3, Substring),
        Function.Of("startsWith", (text, start) => Texts.Expect(text).StartsWith(Texts.Expect(start), StringComparison.Ordinal)),
        Function.Of("endsWith", (text, end) => Texts.Expect(text).EndsWith(Texts.Expect(end), StringComparison.Ordinal)),
        Function.Of("countWord", text => Texts.Expect(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
        Function.Of("concat", 1, int.MaxValue, Concat),
        Function.Of("sentenceCase", 1, 2, list => Capital(Texts.Expect(list[0]).ToLowerInvariant())),
        Function.Of("titleCase", 1, 2, list => string.Join(' ', Texts.Expect(list[0]).ToLowerInvariant().Split(' ').Select(Capital))),
        Function.Of("addOrdinal", number => Numbers.Whole(number).ToString(CultureInfo.InvariantCulture) + Ending(Numbers.Whole(number))),
        Function.Of("EOL", 0, 0, _ => "\n"),
        Function.Of("base64", text => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Texts.Expect(text)))),
        Function.Of("base64ToString", text => FromBase64(Texts.Expect(text))),
    ];

    private static Value Replace(JsonNode?[] list, StringComparison comparison) =>
        Texts.Expect(list[1]) is { Length: > 0 } old
            ? Texts.Expect(list[0]).Replace(old, Texts.Expect(list[2]), comparison)
            : throw new ExpressionException("The text to replace is empty.");

    private static Value Split(JsonNode?[] list)
    {
        var text = Texts.Expect(list[0]);
        var separator = list.Length > 1 ? Texts.Expect(list[1]) : string.Empty;
        return Lists.New(separator.Length == 0 ? text.Select(c => c.ToString()) : text.Split(separator));
    }

    private static Value Substring(JsonNode?[] list)
    {
        var text = Texts.Expect(list[0]);
        var start = Numbers.Whole(list[1]);
        var length = list.Length > 2 ? Numbers.Whole(list[2]) : text.Length - start;
        return start >= 0 && start <= text.Length && length >= 0 && start + length <= text.Length
            ? text.Substring(start, length)
            : throw new ExpressionException($"The text has no {length} characters from {start} on.");
    }

    private static Value Concat(JsonNode?[] list) =>
        list.All(item => item is JsonArray or null) && list.Any(item => item is JsonArray)
            ? Lists.New(list.OfType<JsonArray>().SelectMany(items => items))
            : string.Concat(list.Select(Texts.Of));

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    public static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count)
            ? System.Text.Encoding.UTF8.GetString(bytes, 0, count)
            : throw new ExpressionException("The text is no Base64.");
    }
}
