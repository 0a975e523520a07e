using System.Globalization;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>A text cut into words, digits and symbols; white space separates tokens and belongs to none.</summary>
internal sealed class TokenizedText
{
    private readonly List<Token> tokens = [];

    public TokenizedText(string text)
    {
        Text = text ?? string.Empty;
        // Invariant lower-casing maps character by character, so positions in both are the same.
        Lower = Text.ToLowerInvariant();
        Tokenize();
    }

    public string Text { get; }

    public string Lower { get; }

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    /// <summary>The lower-cased token, or an empty span beyond either end.</summary>
    public ReadOnlySpan<char> Span(int index) =>
        Has(index) ? Lower.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start) : [];

    public bool Has(int index) => index >= 0 && index < tokens.Count;

    public bool IsDigits(int index) => Has(index) && tokens[index].Kind == TokenKind.Digits;

    public bool IsSymbol(int index, char symbol) =>
        Has(index) && tokens[index].Kind == TokenKind.Symbol && Lower[tokens[index].Start] == symbol;

    public bool Is(int index, string word) => Span(index).SequenceEqual(word);

    /// <summary>Whether the token and the one before it stand without white space between them.</summary>
    public bool Touches(int index) => Has(index) && Has(index - 1) && tokens[index - 1].End == tokens[index].Start;

    /// <summary>Whether nothing that belongs to a word touches the token on either side.</summary>
    public bool IsWholeWord(int index) => !TouchesWord(index) && EndsWord(index);

    /// <summary>Whether neither letters nor digits stand right after the token.</summary>
    public bool EndsWord(int index) => !(Touches(index + 1) && IsWordLike(index + 1));

    /// <summary>Whether letters or digits stand right before the token.</summary>
    public bool TouchesWord(int index) => Touches(index) && IsWordLike(index - 1);

    /// <summary>The lower-cased text between two positions.</summary>
    public string Slice(int start, int end) => Lower[start..end];

    private bool IsWordLike(int index) => tokens[index].Kind != TokenKind.Symbol;

    private void Tokenize()
    {
        for (var at = 0; at < Lower.Length;)
        {
            if (char.IsWhiteSpace(Lower[at]))
            {
                at++;
                continue;
            }

            var kind = KindAt(at);
            var end = kind == TokenKind.Symbol ? at + SymbolLength(at) : EndOfRun(at, kind);
            tokens.Add(new Token(at, end, kind));
            at = end;
        }
    }

    private TokenKind KindAt(int at) => Lower[at] switch
    {
        >= '0' and <= '9' => TokenKind.Digits,
        '_' => TokenKind.Word,
        var other when char.IsLetter(other) || IsMarkOrForeignDigit(other) => TokenKind.Word,
        _ => TokenKind.Symbol,
    };

    private static bool IsMarkOrForeignDigit(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private int SymbolLength(int at) => char.IsSurrogatePair(Lower, at) ? 2 : 1;

    private int EndOfRun(int at, TokenKind kind)
    {
        while (at < Lower.Length && !char.IsWhiteSpace(Lower[at]) && KindAt(at) == kind)
        {
            at++;
        }

        return at;
    }
}
