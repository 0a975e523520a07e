using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HipBot.Recognition;

/// <summary>Reads the notation in which the lexicon's phrases are written.</summary>
/// <remarks>
/// <c>word</c>, <c>word+</c> (any form), <c>{class}</c>, <c>(a|b c)</c>, <c>[optional]</c>, <c>_</c> (a gap of up to two
/// words; <c>_5</c> up to five), <c>*</c> (any one word, not at the beginning), <c>#</c> (a number), <c>,</c> (a comma or none).
/// </remarks>
public static class PatternParser
{
    private const string Special = "()[]{}|, ";

    /// <summary>Reads one pattern; false with the problem where it is not well formed.</summary>
    public static bool TryParse(string pattern, [NotNullWhen(true)] out PatternNode? node, out string problem)
    {
        var at = 0;
        node = null;
        if (!TryAny(pattern, ref at, out var parsed, out problem))
        {
            return false;
        }

        if (at < pattern.Length)
        {
            problem = $"Unexpected '{pattern[at]}' at character {at + 1}.";
            return false;
        }

        node = parsed;
        return true;
    }

    private static bool TryAny(string text, ref int at, [NotNullWhen(true)] out PatternNode? node, out string problem)
    {
        var choices = new List<PatternNode>();
        node = null;
        do
        {
            if (!TrySequence(text, ref at, out var choice, out problem))
            {
                return false;
            }

            choices.Add(choice);
        }
        while (at < text.Length && text[at] == '|' && ++at > 0);

        node = choices.Count == 1 ? choices[0] : new PatternNode.Any(choices);
        return true;
    }

    private static bool TrySequence(string text, ref int at, [NotNullWhen(true)] out PatternNode? node, out string problem)
    {
        var items = new List<PatternNode>();
        node = null;
        while (at < text.Length && text[at] is not ('|' or ')' or ']'))
        {
            if (text[at] == ' ')
            {
                at++;
            }
            else if (TryItem(text, ref at, out var item, out problem))
            {
                items.Add(item);
            }
            else
            {
                return false;
            }
        }

        problem = items.Count == 0 ? "A phrase is empty." : string.Empty;
        node = items.Count switch { 0 => null, 1 => items[0], _ => new PatternNode.Sequence(items) };
        return node is not null;
    }

    private static bool TryItem(string text, ref int at, [NotNullWhen(true)] out PatternNode? node, out string problem)
    {
        problem = string.Empty;
        switch (text[at])
        {
            case '(':
                return TryEnclosed(text, ref at, ')', out node, out problem);
            case '[':
                var optional = TryEnclosed(text, ref at, ']', out var inner, out problem);
                node = optional ? new PatternNode.Maybe(inner!) : null;
                return optional;
            case '{':
                return TryClass(text, ref at, out node, out problem);
            case ',':
                at++;
                node = new PatternNode.Comma();
                return true;
            case '}':
                node = null;
                problem = $"Unexpected '}}' at character {at + 1}.";
                return false;
            default:
                node = WordAt(text, ref at);
                return true;
        }
    }

    private static bool TryEnclosed(string text, ref int at, char close, out PatternNode? node, out string problem)
    {
        var open = at++;
        if (!TryAny(text, ref at, out node, out problem))
        {
            return false;
        }

        if (at < text.Length && text[at] == close)
        {
            at++;
            return true;
        }

        problem = $"'{text[open]}' at character {open + 1} is not closed.";
        return false;
    }

    private static bool TryClass(string text, ref int at, out PatternNode? node, out string problem)
    {
        var end = text.IndexOf('}', at);
        node = end > at + 1 ? new PatternNode.WordClass(text[(at + 1)..end]) : null;
        problem = node is null ? $"'{{' at character {at + 1} names no class." : string.Empty;
        at = end + 1;
        return node is not null;
    }

    private static PatternNode WordAt(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !Special.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        var word = text[start..at];
        return word switch
        {
            "#" => new PatternNode.Number(),
            "*" => new PatternNode.AnyWord(),
            "_" => new PatternNode.Gap(2),
            ['_', .. var most] when int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => new PatternNode.Gap(count),
            [.. var lemma, '+'] => new PatternNode.Inflected(lemma),
            _ => Written(word),
        };
    }

    // The lexicon's words go through the same tokenizer as people's, so "can't" and "sit-ups" match however they are typed.
    private static PatternNode Written(string word)
    {
        var tokens = Tokenizer.Read(word);
        return tokens.Count switch
        {
            // A sign that is a word only between digits, such as the slash of "7/10".
            0 => new PatternNode.Word(word),
            1 => new PatternNode.Word(tokens[0].Text),
            _ => new PatternNode.Sequence([.. tokens.Select(token => new PatternNode.Word(token.Text))]),
        };
    }
}
