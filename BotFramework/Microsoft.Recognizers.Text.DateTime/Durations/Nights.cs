using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Nights are a length of time ("for three nights") but lead to no day: "three nights ago" and "the last three nights" only tell how many.</summary>
internal static class Nights
{
    public static bool AreCounted(Match match) => Is(match.Passage.WordAt(match.End - 1)) || match.Contains("night") || match.Contains("nights");

    public static bool Is(string word) => word is "night" or "nights";
}
