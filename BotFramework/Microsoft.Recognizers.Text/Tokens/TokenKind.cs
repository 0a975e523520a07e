namespace Microsoft.Recognizers.Text.Tokens;

internal enum TokenKind
{
    /// <summary>A run of letters, combining marks and underscores.</summary>
    Word,

    /// <summary>A run of the digits 0 to 9.</summary>
    Digits,

    /// <summary>One character (or surrogate pair) of any other kind.</summary>
    Symbol,
}
