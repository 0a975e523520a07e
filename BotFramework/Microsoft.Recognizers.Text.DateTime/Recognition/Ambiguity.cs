using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Words that are more often something else than a time: "may", "sun", "good morning".</summary>
internal static class Ambiguity
{
    private static readonly string[] BeforeMay =
    [
        "in", "of", "since", "until", "till", "before", "after", "from", "by", "during", "through", "to", "mid", "late", "early", "every", "past", "previous", "around", "between",
    ];

    private static readonly string[] Subjects = ["i", "you", "he", "she", "it", "we", "they", "that", "this", "who", "which", "there", "one"];

    public static bool IsSomethingElse(Passage passage, int start, int end)
    {
        var before = passage.WordAt(start - 1);
        var isWhole = start == 0 && end == passage.Count;
        if (passage.WordAt(end - 1) == "may" && !isWhole && passage.WordAt(start) is ("this" or "one") && !IsEndOfPhrase(passage, end))
        {
            return true;
        }

        if (end == start + 1 && !isWhole)
        {
            return passage.WordAt(start) switch
            {
                "may" => !BeforeMay.Contains(before) && (!(passage.WordAt(end) is "" or "." or "!" or "?") || Subjects.Contains(before)),
                "mar" or "dec" or "jan" or "apr" or "aug" or "oct" or "nov" or "jun" or "jul" or "feb" or "sep" or "sept" => IsSign(before) || IsSign(passage.WordAt(end)),
                "now" => before == "for" || (start == 0 && passage.WordAt(end) == ","),
                "morning" or "afternoon" or "evening" or "night" => before == "good",
                "day" => before == "nice",
                _ => passage.IsNumber(start) && IsPartOfSum(passage, start, end),
            };
        }

        return before == "good" && passage.WordAt(start) is ("morning" or "afternoon" or "evening" or "night");
    }

    /// <summary>After the month comes no verb.</summary>
    private static bool IsEndOfPhrase(Passage passage, int end) =>
        !passage.IsWord(end) || passage.WordAt(end) is "to" or "until" or "till" or "and" or "through" or "at" or "on" or "in";

    /// <summary>"2015 - 32" is no year.</summary>
    private static bool IsPartOfSum(Passage passage, int start, int end) =>
        (passage.WordAt(end) is "-" or "/" && passage.IsNumber(end + 1)) || (passage.WordAt(start - 1) is "-" or "/" && passage.IsNumber(start - 2));

    private static bool IsSign(string word) => word is "$" or "%" or "£" or "&" or "@" or "#";
}
