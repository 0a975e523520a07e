using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>The words that place a period beside the present one.</summary>
internal static class RelativeRules
{
    private static readonly string[] Verbs =
    [
        "will", "would", "wouldn", "won", "may", "might", "must", "mustn", "shall", "should", "shouldn", "can", "cannot", "could", "couldn", "does", "doesn", "did", "didn",
    ];

    public static IEnumerable<Rule> All =>
    [
        new("Order", "(this|current|this current)", _ => new RelativeOrder(0)),
        new("Order", "(next|following)", _ => new RelativeOrder(1)),
        new("Order", "(last|previous)", match => IsVerb(match) ? null : new RelativeOrder(-1)),
        new("PlainOrder", "this", _ => new RelativeOrder(0)),
        new("PlainOrder", "next", _ => new RelativeOrder(1)),
        new("PlainOrder", "last", match => IsVerb(match) ? null : new RelativeOrder(-1)),
        new("Order", "past", _ => new RelativeOrder(-1, true)),
        new("Order", "(coming|upcoming|up -? coming)", _ => new RelativeOrder(1, true)),

        // "This past" and "this coming" count from today, where "past" and "coming" alone count whole periods.
        new("NearOrder", "this past", _ => new RelativeOrder(-1, true)),
        new("NearOrder", "this (coming|upcoming|up -? coming)", _ => new RelativeOrder(1, true)),
    ];

    /// <summary>"will last", "shouldn't last".</summary>
    private static bool IsVerb(Match match)
    {
        var before = match.Passage.WordAt(match.Start - 1);
        before = before is "not" or "t" ? match.Passage.WordAt(match.Start - (before == "t" ? 3 : 2)) : before;
        var isMonth = before == "may" && (!match.Passage.IsWord(match.Start - 2) || match.Passage.WordAt(match.Start - 2) is "in" or "since" or "of" or "from" or "until" or "before" or "after" or "by" or "during");
        return match.Passage.WordAt(match.Start) == "last" && !match.Precedes("year") && Verbs.Contains(before) && !isMonth;
    }
}
