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
        Function.Of("countWord", text => text is null ? 0 : Math.Max(1, Texts.Expect(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)),
        Function.Of("concat", 1, int.MaxValue, Concat),
        Function.Of("sentenceCase", 1, 2, list => Capital(Texts.Expect(list[0]).ToLowerInvariant())),
        Function.Of("titleCase", 1, 2, list => TitleCase(Texts.Expect(list[0]).ToLowerInvariant())),
        Function.Of("addOrdinal", number => Numbers.TryWhole(number, out var n) ? n.ToString(CultureInfo.InvariantCulture) + Ending(n) : throw new ExpressionException($"{Texts.Describe(number)} is no whole number.")),
        Function.Of("EOL", 0, 0, _ => "\n"),
        Function.Of("base64", text => Convert.ToBase64String(Bytes.Of(text))),
        Function.Of("base64ToString", text => System.Text.Encoding.UTF8.GetString(Bytes.FromBase64(Texts.Expect(text)))),
        Function.Of("base64ToBinary", text => Bytes.List(Bytes.FromBase64(Texts.Expect(text)))),
        Function.Of("binary", text => Bytes.List(Bytes.Of(text))),
        Function.Of("dataUriToBinary", text => Bytes.List(Bytes.Of(text))),
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

    // The first letter of each word, whatever bracket or quotation mark stands before it.
    private static string TitleCase(string text) =>
        string.Concat(text.Select((c, i) => text[..i].Reverse().TakeWhile(before => !char.IsWhiteSpace(before)).Any(char.IsLetterOrDigit) ? c : char.ToUpperInvariant(c)));

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    public static string Ending(long number) => (number % 100, number % 10) switch
    {
        _ when number <= 0 => string.Empty,
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
