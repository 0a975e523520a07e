using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>The day that a length of time is counted from: "3 weeks after tomorrow", "2 days before 5 May".</summary>
internal static class Anchor
{
    /// <summary>Whether a day named from now follows: "before tomorrow".</summary>
    public static bool IsNamedAfter(Match match) => IsLink(match) && IsNamed(match.Passage.WordAt(match.End + 1));

    /// <summary>Whether any day follows.</summary>
    public static bool Follows(Match match)
    {
        var word = match.Passage.WordAt(match.End + 1);
        return IsLink(match) && (IsNamed(word) || match.Passage.IsNumber(match.End + 1) || word is "last" or "next" or "this" || Names.Weekdays.ContainsKey(word) || Names.Months.ContainsKey(word));
    }

    public static bool IsNamed(string word) => word is "today" or "yesterday" or "tomorrow" or "tmr" or "tmrw" or "now";

    private static bool IsLink(Match match) => match.Precedes("before", "after", "from");
}
