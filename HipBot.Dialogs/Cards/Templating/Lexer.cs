using System.Text;

namespace HipBot.Cards.Templating;

/// <summary>Cuts an expression into words.</summary>
internal static class Lexer
{
    private static readonly string[] Symbols =
        ["=>", "==", "!=", "<=", ">=", "&&", "||", "??", "<", ">", "!", "+", "-", "*", "/", "%", "^", "&", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}"];

    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                tokens.Add(new(TokenKind.End, string.Empty));
                return tokens;
            }

            tokens.Add(ReadOne(text, ref at));
        }
    }

    private static Token ReadOne(string text, ref int at) => text[at] switch
    {
        '\'' or '"' => new(TokenKind.String, ReadQuoted(text, ref at)),
        '`' => new(TokenKind.Interpolation, ReadQuoted(text, ref at)),
        var c when char.IsAsciiDigit(c) => new(TokenKind.Number, ReadNumber(text, ref at)),
        var c when IsNameStart(c) => new(TokenKind.Name, ReadWhile(text, ref at, c => IsNameStart(c) || char.IsAsciiDigit(c))),
        _ => new(TokenKind.Symbol, ReadSymbol(text, ref at)),
    };

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '$' or '@' or '#';

    private static string ReadWhile(string text, ref int at, Func<char, bool> belongs)
    {
        var start = at++;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static string ReadNumber(string text, ref int at)
    {
        var whole = ReadWhile(text, ref at, char.IsAsciiDigit);
        return at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]) ? whole + ReadWhile(text, ref at, char.IsAsciiDigit) : whole;
    }

    private static string ReadSymbol(string text, ref int at)
    {
        var rest = text.AsSpan(at);
        foreach (var symbol in Symbols)
        {
            if (rest.StartsWith(symbol, StringComparison.Ordinal))
            {
                at += symbol.Length;
                return symbol;
            }
        }

        throw new ExpressionException($"'{text[at]}' at {at} belongs to no expression.");
    }

    private static string ReadQuoted(string text, ref int at)
    {
        var quote = text[at++];
        var content = new StringBuilder();
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                AppendEscape(content, text[at + 1], quote);
                at += 2;
            }
            else
            {
                content.Append(text[at++]);
            }
        }

        if (at++ == text.Length)
        {
            throw new ExpressionException("A text has no closing quote.");
        }

        return content.ToString();
    }

    private static void AppendEscape(StringBuilder content, char escaped, char quote) => _ = escaped switch
    {
        'n' => content.Append('\n'),
        'r' => content.Append('\r'),
        't' => content.Append('\t'),
        '\\' => content.Append('\\'),
        _ when escaped == quote => content.Append(quote),
        _ => content.Append('\\').Append(escaped),
    };
}
