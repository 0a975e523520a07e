using System.Globalization;
using System.Text;

namespace HipBot.Recognition;

/// <summary>Cuts an utterance into words and numbers; never throws, time in proportion to the length.</summary>
/// <remarks>
/// Apostrophes inside a word are dropped ("can't" is "cant"), hyphens part words, and a digit parts from a letter
/// ("53yo" is "53 yo"), so that people's ways of typing come to the same words.
/// </remarks>
internal static class Tokenizer
{
    // A stack has room for every word that people write; a longer one is read all the same.
    private const int OnStack = 64;

    private const string NumberSign = "number";

    // "2½ weeks" are 2.5.
    private const char Half = '½';

    private const int MostSpace = 4;

    /// <summary>The words of an utterance, in order.</summary>
    /// <param name="utterance">Any text.</param>
    /// <param name="lookup">Finds the words; without it none has a number.</param>
    public static List<Token> Read(string utterance, WordLookup? lookup = null)
    {
        var tokens = new List<Token>((utterance.Length / 4) + 1);
        var gap = Break.None;
        var asks = false;
        var at = 0;
        while (at < utterance.Length)
        {
            var end = EndOfWord(utterance, at);
            if (end > at)
            {
                var isName = tokens.Count > 0 && gap != Break.Sentence && IsCapitalised(utterance, at, end) && !char.IsUpper(utterance[tokens[^1].Start]);
                var isNumberSign = tokens.Count > 0 && gap == Break.None && IsNumberSign(utterance, at, end);
                tokens.Add(Make(utterance, at, end, tokens.Count == 0 ? Break.None : gap, asks, isName, lookup, isNumberSign ? NumberSign : null));
                (gap, asks, at) = (Break.None, false, isNumberSign ? end + 1 : end);
            }
            else
            {
                gap = Max(gap, BreakAt(utterance, at));
                asks |= utterance[at] == '?';
                at++;
            }
        }

        return tokens;
    }

    private static Token Make(string utterance, int start, int end, Break gap, bool asks, bool isName, WordLookup? lookup, string? instead = null)
    {
        var span = instead ?? utterance.AsSpan(start, end - start);
        Span<char> room = span.Length <= OnStack ? stackalloc char[OnStack] : new char[span.Length];
        var folded = Fold(span, room, keepsLast: lookup is not null);
        var (text, id) = lookup is null ? new Word(folded.ToString(), -1) : lookup(folded, isName);
        return char.IsAsciiDigit(span[0]) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new Token(text, start, end - start, gap, asks) { Id = id, Number = number, NumberTokens = 1 }
            : new Token(text, start, end - start, gap, asks) { Id = id };
    }

    // "Baby no. 2" denies nothing.
    private static bool IsNumberSign(string text, int start, int end)
    {
        if (end - start != 2 || text[start] is not ('n' or 'N') || text[start + 1] is not ('o' or 'O') || end >= text.Length || text[end] != '.')
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && next <= end + MostSpace && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && char.IsAsciiDigit(text[next]);
    }

    // A name stands among words that are not capitalised: "with Falk"; whoever capitalises every word names nobody.
    private static bool IsCapitalised(string text, int start, int end) => end - start > 1 && char.IsUpper(text[start]) && char.IsLower(text[start + 1]);

    private static int EndOfWord(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return EndOfNumber(text, start);
        }

        if (IsSign(text, start))
        {
            return start + 1;
        }

        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || (IsApostrophe(text[end]) && end > start && end + 1 < text.Length && IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end < text.Length && text[end] == Half ? end + 1 : end;
    }

    // A slash between digits is a word of its own ("7/10"); so is a percent sign, and a plus sign or ampersand read as "and".
    private static bool IsSign(string text, int at) =>
        text[at] is '&' or '%' || (text[at] == '/' && at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == Half) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or '\u02BC';

    // "16 y.o." and "i.e.": a stop between single letters ends nothing.
    private static bool IsWithinInitials(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && (at == 1 || !char.IsLetter(text[at - 2]));

    private static Break BreakAt(string text, int at) => text[at] switch
    {
        '.' when IsWithinInitials(text, at) => Break.None,
        '.' or '!' or '?' or ';' or '\n' or '\r' or '\u2026' => Break.Sentence,
        ',' or ':' or '(' or ')' or '[' or ']' or '"' or '\u2013' or '\u2014' => Break.Comma,
        '-' => at > 0 && text[at - 1] == ' ' ? Break.Comma : Break.None,
        _ => Break.None,
    };

    private static Break Max(Break a, Break b) => a > b ? a : b;

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room, bool keepsLast)
    {
        switch (word)
        {
            case "&":
                return "and";
            case "%":
                return "percent";
            case [.. var whole, Half] when !whole.IsEmpty:
                return $"{whole}.5";
        }

        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (!IsApostrophe(word[at]))
            {
                room[length++] = char.ToLowerInvariant(word[at]);
            }
            else if (keepsLast && at == word.Length - 2 && word[^1] is 's' or 'S')
            {
                room[length++] = '\'';
            }
        }

        var folded = room[..length];
        return Ascii.IsValid(folded) ? folded : StripAccents(folded.ToString());
    }

    private static string StripAccents(string text)
    {
        if (!IsWellFormed(text))
        {
            return text;
        }

        var decomposed = text.Normalize(NormalizationForm.FormD);
        return string.Concat(decomposed.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }

    // Normalising throws on a lone surrogate, which text from a wire may hold.
    private static bool IsWellFormed(string text) => !text.Any(char.IsSurrogate);
}
