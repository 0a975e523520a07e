using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The words that English numbers are made of.</summary>
internal static class NumberLexicon
{
    private static readonly FrozenDictionary<string, NumberWord> Words = Build().ToFrozenDictionary();

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static NumberWord? Find(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var found) ? found : null;

    /// <summary>What the token says in a number; null when it says nothing or is part of a longer word.</summary>
    public static NumberWord? FindAt(TokenizedText text, int at) =>
        text.Has(at) && text.IsWholeWord(at) ? Find(text.Span(at)) : null;

    private static Dictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>();
        AddEach(words, WordClass.Ones, 0, 1, "zero|nought|naught one two three four five six seven eight nine");
        AddEach(words, WordClass.Teens, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        AddEach(words, WordClass.Tens, 20, 10, "twenty thirty forty|fourty fifty sixty seventy eighty ninety");
        AddEach(words, WordClass.Ordinal, 1, 1, "first second third fourth fifth sixth seventh eighth ninth|nineth");
        AddEach(words, WordClass.Ordinal, 10, 1, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        AddEach(words, WordClass.Ordinal, 20, 10, "twentieth thirtieth fortieth|fourtieth fiftieth sixtieth seventieth eightieth ninetieth");
        AddRound(words, 1e2, "hundred");
        AddRound(words, 1e3, "thousand");
        AddRound(words, 1e5, "lakh");
        AddRound(words, 1e6, "million", "mln");
        AddRound(words, 1e7, "crore");
        AddRound(words, 1e9, "billion", "bln", "bn");
        AddRound(words, 1e12, "trillion", "tln");
        AddEach(words, WordClass.Dozen, 12, 0, "dozen|dozens|doz|dozs");
        AddEach(words, WordClass.Article, 1, 0, "a|an");
        AddEach(words, WordClass.Part, 2, 2, "half quarter");
        AddPlurals(words);
        return words;
    }

    private static void AddEach(Dictionary<string, NumberWord> words, WordClass kind, double first, double step, string list)
    {
        var value = first;
        foreach (var spellings in list.Split(' '))
        {
            foreach (var spelling in spellings.Split('|'))
            {
                words.Add(spelling, new NumberWord(kind, value));
            }

            value += step;
        }
    }

    private static void AddRound(Dictionary<string, NumberWord> words, double value, string word, params string[] others)
    {
        words.Add(word + "th", new NumberWord(WordClass.RoundOrdinal, value));
        foreach (var spelling in others.Prepend(word))
        {
            words.Add(spelling, new NumberWord(WordClass.Round, value));
            words.Add(spelling + "s", new NumberWord(WordClass.Round, value, IsPlural: true));
        }
    }

    private static void AddPlurals(Dictionary<string, NumberWord> words)
    {
        foreach (var (spelling, word) in words.Where(each => each.Value.IsDivisor).ToList())
        {
            words.Add(spelling + "s", word with { IsPlural = true });
        }

        words.Add("halves", words["halfs"]);
    }
}
