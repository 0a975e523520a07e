namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>A piece of a text: from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind);
