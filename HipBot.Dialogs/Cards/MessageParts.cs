using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Cards;

/// <summary>Splits a message that is longer than its channel takes.</summary>
/// <remarks>
/// Between paragraphs where it can, else lines, sentences, words. Links, phone numbers and what is bold stay whole, unless one of
/// them alone is too long; no character is ever cut.
/// </remarks>
public static partial class MessageParts
{
    // A part that ends sooner than this share of the longest is left for a lesser place to split, so that there are few parts.
    private const int LeastShare = 3;

    private static readonly string[] SentenceEnds = [". ", "! ", "? ", ".\n", "!\n", "?\n", "; "];

    /// <summary>The parts in order; the message itself where it is short enough.</summary>
    /// <param name="text">The message.</param>
    /// <param name="longest">UTF-16 code units of the longest part; above 0.</param>
    public static IReadOnlyList<string> Of(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        var parts = new List<string>();
        var rest = text;
        while (rest.Length > longest)
        {
            var end = EndOfFirst(rest, longest);
            parts.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        parts.Add(rest);
        return [.. parts.Where(part => part.Length > 0)];
    }

    private static int EndOfFirst(string text, int longest)
    {
        var whole = Whole().Matches(text).Where(match => match.Index < longest && match.Length <= longest).Select(match => (Start: match.Index, End: match.Index + match.Length)).ToList();
        var least = longest / LeastShare;
        return LastBreak(["\n\n"], least)
            ?? LastBreak(["\n"], least)
            ?? LastBreak(SentenceEnds, least)
            ?? LastBreak([" ", "\n", "\t"], 0)
            ?? (whole.Find(span => span.Start > 0 && span.End > longest) is { Start: > 0 } cut ? cut.Start : LastCharacter(text, longest));

        // Where the next part begins; what is white between the parts is left out.
        int? LastBreak(string[] breaks, int from)
        {
            var found = breaks.Select(sign => LastOf(sign, from)).Max();
            return found > 0 ? found : null;
        }

        int LastOf(string sign, int from)
        {
            for (var at = text.LastIndexOf(sign, Math.Min(longest, text.Length - 1), StringComparison.Ordinal); at >= Math.Max(from, 1); at = text.LastIndexOf(sign, at - 1, StringComparison.Ordinal))
            {
                var end = at + sign.TrimEnd().Length;
                if (end <= longest && !whole.Exists(span => span.Start < end && end < span.End))
                {
                    return end;
                }
            }

            return 0;
        }
    }

    private static int LastCharacter(string text, int longest)
    {
        var end = 0;
        for (var next = 0; next <= longest && next < text.Length; next = end + StringInfo.GetNextTextElementLength(text, end))
        {
            end = next;
        }

        return end > 0 ? end : char.IsHighSurrogate(text[longest - 1]) && longest > 1 ? longest - 1 : longest;
    }

    [GeneratedRegex(@"https?://\S+|\*{1,2}[^*\n]+\*{1,2}|\+?\(?\d(?:[ \u00a0().\-]{0,2}\d){1,17}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Whole();
}
