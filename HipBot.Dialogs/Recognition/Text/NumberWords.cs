using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace HipBot.Recognition;

/// <summary>Marks the numbers that are written in words: "seventy four" is 74, over two words.</summary>
internal static class NumberWords
{
    // Where these stand, the number recognizer is asked; "one" is left out, since it mostly is no number ("the bad one").
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    ]);

    private static readonly NumberModel Numbers = new NumberRecognizer(Culture.English).GetNumberModel();

    public static void Mark(Span<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var end = EndOfRun(tokens, at);
            if (end > at)
            {
                MarkRun(tokens, at, end);
                at = end - 1;
            }
        }
    }

    // "twenty one" is the only place where "one" counts; "five six" are two numbers, which the recognizer tells apart.
    private static int EndOfRun(Span<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && (Words.Contains(tokens[end].Text) || (end > at && tokens[end].Text == "one")) && (end == at || tokens[end].Break == Break.None))
        {
            end++;
        }

        return end;
    }

    private static void MarkRun(Span<Token> tokens, int at, int end)
    {
        var text = Joined(tokens[at..end]);
        foreach (var result in Numbers.Parse(text))
        {
            var first = at + text.AsSpan(0, result.Start).Count(' ');
            var count = 1 + result.Text.AsSpan().Count(' ');
            if (double.TryParse(result.Resolution["value"]?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && first + count <= end)
            {
                tokens[first] = tokens[first] with { Number = number, NumberTokens = count };
            }
        }
    }

    private static string Joined(ReadOnlySpan<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            text.Append(text.Length == 0 ? string.Empty : " ").Append(token.Text);
        }

        return text.ToString();
    }
}
