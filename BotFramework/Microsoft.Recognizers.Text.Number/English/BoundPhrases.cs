using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The phrases before or after a number that make it a bound.</summary>
internal static class BoundPhrases
{
    private static readonly Bound[] Before =
    [
        .. Of(isLower: true, isClosed: true, "greater than or equal to", "more than or equal to", "not less than", "no less than", "at least", "> =", "≥"),
        .. Of(isLower: false, isClosed: true, "less than or equal to", "not more than", "no more than", "not greater than", "at most", "up to", "< =", "≤"),
        .. Of(isLower: true, isClosed: false, "greater than", "more than", "larger than", "bigger than", "higher than", "above", "over", ">"),
        .. Of(isLower: false, isClosed: false, "less than", "fewer than", "smaller than", "lower than", "below", "under", "<"),
    ];

    private static readonly Bound[] After =
    [
        .. Of(isLower: true, isClosed: true, "or more", "or above", "or greater", "or higher", "and above", "or over"),
        .. Of(isLower: false, isClosed: true, "or less", "or fewer", "or below", "or lower", "and below", "or under"),
    ];

    public static Bound FindBefore(TokenizedText text, int at) => Array.Find(Before, bound => Stands(text, at, bound.Words));

    public static Bound FindAfter(TokenizedText text, int at) => Array.Find(After, bound => Stands(text, at, bound.Words));

    private static IEnumerable<Bound> Of(bool isLower, bool isClosed, params string[] phrases) =>
        phrases.Select(phrase => new Bound(phrase.Split(' '), isLower, isClosed));

    private static bool Stands(TokenizedText text, int at, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (!text.Is(at + word, words[word]))
            {
                return false;
            }
        }

        return true;
    }
}
