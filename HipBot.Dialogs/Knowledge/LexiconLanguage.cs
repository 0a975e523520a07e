using HipBot.Recognition;

namespace HipBot.Knowledge;

/// <summary>What the files of <c>Knowledge/lexicon/language</c> hold.</summary>
internal static class LexiconLanguage
{
    internal sealed record Words(
        IReadOnlyDictionary<string, IReadOnlyList<string>> Classes,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Inflections);

    internal sealed record Spelling(IReadOnlyDictionary<string, string> Variants, IReadOnlyList<string> RightWords, IReadOnlyList<string> Contracted);

    // Each text holds many words, parted by spaces.
    internal sealed record English(string About, IReadOnlyList<string> Words);

    internal sealed record Cues(IReadOnlyDictionary<Cue, IReadOnlyList<string>> Phrases);

    internal sealed record Strengths(
        IReadOnlyDictionary<string, IReadOnlyList<string>> StrongestFirst,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Outweighs,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Implies,
        IReadOnlyDictionary<string, IReadOnlyList<string>> ImpliesDenied);

    internal sealed record Times(string About, IReadOnlyList<SpokenRow> Spoken, IReadOnlyList<YearlyRow> Yearly);

    internal sealed record SpokenRow(IReadOnlyList<string> Say, string? As = null);

    internal sealed record YearlyRow(IReadOnlyList<string> Say, string On, bool About = false);

    internal sealed record Answers(
        IReadOnlyDictionary<Answer, IReadOnlyList<string>> Phrases,
        IReadOnlyDictionary<string, int> Places,
        IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<string>>> Slots,
        IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<string>>> Rephrased);
}
