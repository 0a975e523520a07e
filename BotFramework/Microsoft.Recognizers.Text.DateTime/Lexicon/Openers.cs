using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>The words and signs that anything read by code, besides digits, begins with; at every other token no reader is tried.</summary>
internal static class Openers
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        .. Names.Months.Keys, .. Names.Weekdays.Keys, .. Names.WeekdayPlurals.Keys,
        "a", "an", "another", "few", "several", "some", "couple", "half", "quarter", "½", "¼", "¾",
        "all", "full", "whole",
        "the", "noughties", "'",
        "early", "earlier", "late", "later", "morning", "mornings", "afternoon", "afternoons", "evening", "evenings",
        "night", "nights", "nighttime", "nighttimes", "day", "daytime", "daytimes", "business",
        "am", "pm", "ampm", "p",
    ]);

    public static bool Contain(string word) => Words.Contains(word) || NumberLexicon.Find(word) != null;
}
