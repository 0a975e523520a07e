using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Single words for numbers, as the number recognizer knows them.</summary>
internal static class NumberWords
{
    /// <summary>One to nineteen; null for another word.</summary>
    public static int? BelowTwenty(string word) => Find(word, WordClass.Ones) is > 0 and var ones ? ones : Find(word, WordClass.Teens);

    /// <summary>Twenty, thirty up to ninety.</summary>
    public static int? Tens(string word) => Find(word, WordClass.Tens);

    /// <summary>First, second up to ninetieth.</summary>
    public static int? Ordinal(string word) => Find(word, WordClass.Ordinal);

    /// <summary>Hundred, thousand and million.</summary>
    public static int? Scale(string word) => Find(word, WordClass.Round);

    /// <summary>Whether a match has the dash of "twenty-five", which joins no two numbers.</summary>
    public static bool HaveCompound(Match match)
    {
        for (var at = match.Start + 1; at < match.End; at++)
        {
            if (match.Passage.WordAt(at) == "-" && match.Passage.IsGlued(at) && Tens(match.Passage.WordAt(at - 1)) != null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a match begins in the middle of a number: the "five January" of "forty five January".</summary>
    public static bool CutNumber(Match match)
    {
        var before = match.Passage.WordAt(match.Start - 1) == "-" ? match.Start - 2 : match.Start - 1;
        var word = match.Passage.WordAt(match.Start);
        return Tens(match.Passage.WordAt(before)) != null && (BelowTwenty(word) < 10 || Ordinal(word) < 10);
    }

    private static int? Find(string word, WordClass kind) =>
        NumberLexicon.Find(word) is { IsPlural: false, Value: < 1e8 } found && found.Class == kind ? (int)found.Value : null;
}
