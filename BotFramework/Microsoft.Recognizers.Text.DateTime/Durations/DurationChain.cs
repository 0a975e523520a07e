using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Tells "the last 3 months and 2 days ago", which is a range and a day, from "3 months and 2 days ago".</summary>
internal static class DurationChain
{
    /// <summary>Whether only more durations stand between <paramref name="at"/> and an "ago".</summary>
    public static bool LeadsToAgo(Passage passage, int at)
    {
        while (IsLink(passage, at))
        {
            at++;
        }

        return passage.WordAt(at) is "ago" or "earlier" or "later";
    }

    /// <summary>Whether only more durations stand between a "last" and <paramref name="at"/>.</summary>
    public static bool ComesFromOrder(Passage passage, int at)
    {
        if (!(passage.WordAt(at - 1) is "and" or ","))
        {
            return false;
        }

        while (IsLink(passage, at - 1))
        {
            at--;
        }

        return passage.WordAt(at - 1) is "last" or "past" or "previous" or "next";
    }

    private static bool IsLink(Passage passage, int at) =>
        passage.WordAt(at) is "and" or ","
        || passage.IsNumber(at)
        || NumberWords.BelowTwenty(passage.WordAt(at)) != null
        || NumberWords.Tens(passage.WordAt(at)) != null
        || Units.Words.ContainsKey(passage.WordAt(at));
}
