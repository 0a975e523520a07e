namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>Words, or one symbol, that mean yes or no.</summary>
internal sealed record AnswerPhrase(bool Value, bool IsSymbol, params string[] Tokens)
{
    /// <summary>Symbols are hands; a skin tone may follow them.</summary>
    public static readonly IReadOnlyList<AnswerPhrase> All =
    [
        .. Words(true, "true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "agree"),
        .. Words(false, "false", "nope", "nop", "no", "not ok", "disagree"),
        .. Symbols(true, "\U0001F44D", "\U0001F44C"),
        .. Symbols(false, "\U0001F44E", "\u270B", "\U0001F590"),
    ];

    private static IEnumerable<AnswerPhrase> Words(bool value, params string[] phrases) =>
        phrases.Select(phrase => new AnswerPhrase(value, false, phrase.Split(' ')));

    private static IEnumerable<AnswerPhrase> Symbols(bool value, params string[] symbols) =>
        symbols.Select(symbol => new AnswerPhrase(value, true, symbol));
}
