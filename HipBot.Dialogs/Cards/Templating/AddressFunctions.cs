namespace HipBot.Cards.Templating;

/// <summary>Functions about URIs.</summary>
internal static class AddressFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("uriComponent", text => Uri.EscapeDataString(Texts.Expect(text))),
        Function.Of("uriComponentToString", text => Uri.UnescapeDataString(Texts.Expect(text))),
        Function.Of("uriHost", text => Parse(Texts.Expect(text)).Host),
        Function.Of("uriPath", text => Parse(Texts.Expect(text)).AbsolutePath),
        Function.Of("uriPathAndQuery", text => Parse(Texts.Expect(text)).PathAndQuery),
        Function.Of("uriPort", text => Parse(Texts.Expect(text)).Port),
        Function.Of("uriQuery", text => Parse(Texts.Expect(text)).Query),
        Function.Of("uriScheme", text => Parse(Texts.Expect(text)).Scheme),
        Function.Of("dataUriToString", text => FromDataUri(Texts.Expect(text))),
        Function.Of("dataUri", text => $"data:text/plain;charset=utf-8;base64,{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Texts.Expect(text)))}"),
    ];

    private static string FromDataUri(string text) =>
        text.Split(";base64,", 2) is [var kind, var data] && kind.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Bytes.FromBase64(data))
            : throw new ExpressionException("The text is no data URI in Base64.");

    private static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : throw new ExpressionException("The text is no absolute URI.");
}
