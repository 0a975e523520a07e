namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts a text into words.</summary>
public class Tokenizer
{
    // Controls, punctuation, combining marks, symbols and arrows, by their Unicode blocks.
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F),
        (0x003A, 0x0040),
        (0x005B, 0x0060),
        (0x007B, 0x00BF),
        (0x02B9, 0x036F),
        (0x2000, 0x2BFF),
        (0x2E00, 0x2E7F),
    ];

    /// <summary>Words are runs of letters and digits in lower case; an emoji is a word of its own.</summary>
    public static TokenizerFunction DefaultTokenizer => Tokenize;

    private static List<Token> Tokenize(string text, string locale = null)
    {
        var tokens = new List<Token>();
        text ??= string.Empty;

        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                AddWord(tokens, text, start, i);
                AddWord(tokens, text, i, i + 2);
                i++;
                start = i + 1;
            }
            else if (IsBreak(text[i]))
            {
                AddWord(tokens, text, start, i);
                start = i + 1;
            }
        }

        AddWord(tokens, text, start, text.Length);
        return tokens;
    }

    private static bool IsBreak(char character) =>
        Breaks.Any(range => range.First <= character && character <= range.Last);

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start < end)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }
}
