using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The phrases that count from the current or the last place.</summary>
internal static class RelativeOrdinals
{
    // Longest first, so that "next to last" is not read as "next" and "last".
    private static readonly RelativeOrdinal[] Phrases =
    [
        Of("the one before the last one", -1, OrdinalSpan.FromEnd),
        Of("the one before the last", -1, OrdinalSpan.FromEnd),
        Of("the second to last", -1, OrdinalSpan.FromEnd),
        Of("the last but one", -1, OrdinalSpan.FromEnd),
        Of("next to last", -1, OrdinalSpan.FromEnd),
        Of("antepenultimate", -2, OrdinalSpan.FromEnd),
        Of("penultimate", -1, OrdinalSpan.FromEnd),
        Of("previous one", -1, OrdinalSpan.FromCurrent),
        Of("current one", 0, OrdinalSpan.FromCurrent),
        Of("next one", 1, OrdinalSpan.FromCurrent),
        Of("last", 0, OrdinalSpan.FromEnd),
        Of("previous", -1, OrdinalSpan.FromCurrent),
        Of("current", 0, OrdinalSpan.FromCurrent),
        Of("next", 1, OrdinalSpan.FromCurrent),
    ];

    /// <summary>The longest phrase that begins at the token, or null.</summary>
    public static RelativeOrdinal Longest(TokenizedText text, int at) =>
        Array.Find(Phrases, phrase => Matches(text, at, phrase));

    private static RelativeOrdinal Of(string phrase, long offset, string relativeTo) =>
        new(phrase.Split(' '), offset, relativeTo);

    private static bool Matches(TokenizedText text, int at, RelativeOrdinal relative)
    {
        for (var word = 0; word < relative.Words; word++)
        {
            if (!text.Is(at + word, relative.Phrase[word]) || !text.IsWholeWord(at + word))
            {
                return false;
            }
        }

        return true;
    }
}
