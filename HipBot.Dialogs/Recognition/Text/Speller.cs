using System.Collections.Concurrent;

namespace HipBot.Recognition;

/// <summary>Takes a word that nobody knows for a known one that is one slip of the finger away.</summary>
/// <remarks>
/// One letter too many, missing, wrong or swapped with its neighbour; two slips in words of ten letters or more; words of
/// two letters are left alone, and so is an ordinary English word ("number" is not "numbed"). Where several known
/// words are as near, a word of a danger sign is taken, and else none: there is no telling.
/// </remarks>
internal sealed class Speller
{
    private const int ShortestWord = 3;
    private const int ShortWord = 4;
    private const int TwoSlipsFrom = 10;

    // In short words a slip of the first letter counts only where its neighbour was hit; of three letters none may be wrong.
    private const int MostInShortestWord = 9;
    private const int MostInShortWord = 11;
    private const int MostInWord = 13;
    private const int MostInLongWord = 20;
    private const int LongestWord = 24;

    private readonly GapIndex _gaps;

    // Known words that were met: most are never said, and to find what they all mean takes longer than all else that a host does to start.
    private readonly ConcurrentDictionary<string, Word> _met = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _metByLetters;
    private readonly Lexicon _lexicon;
    private readonly IReadOnlySet<string> _signWords;
    private readonly Vocabulary _vocabulary;

    /// <param name="lexicon">The spellings, right words and ordinary words.</param>
    /// <param name="vocabulary">The words to find.</param>
    /// <param name="signWords">Those that danger signs are made of; none if left out.</param>
    public Speller(Lexicon lexicon, Vocabulary vocabulary, IReadOnlySet<string>? signWords = null)
    {
        _signWords = signWords ?? new HashSet<string>();
        _lexicon = lexicon;
        _vocabulary = vocabulary;
        var words = vocabulary.Words.Union(lexicon.Spellings.Where(IsRight).Select(spelling => spelling.Key));
        _gaps = new GapIndex(words.Where(word => word.Length is >= ShortestWord and <= LongestWord), TwoSlipsFrom - 1);
        _metByLetters = _met.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word of these letters; one that nobody knows is written and numbered as the word that is meant.</summary>
    /// <param name="letters">Lower case, no accents; no apostrophes but that of a last "'s": "thigh's" is the thigh, "it's" is "its".</param>
    /// <param name="isName">Whether it is written like a name, which is a slip of nothing.</param>
    public Word Find(ReadOnlySpan<char> letters, bool isName)
    {
        if (letters is [.. var owner, '\'', 's'])
        {
            return _lexicon.Contracted.Contains(owner.ToString()) ? Find(owner, isName) : Find(string.Concat(owner, "s"), isName);
        }

        if (_metByLetters.TryGetValue(letters, out var met))
        {
            return met;
        }

        var text = letters.ToString();
        if (IsKnown(text))
        {
            return _met.GetOrAdd(text, word => new(word, Meant(word)));
        }

        var id = isName ? -1 : Meant(text);
        return new(id < 0 ? text : _vocabulary.At(id), id);
    }

    private bool IsKnown(string word) =>
        _vocabulary.Find(word) >= 0 || _lexicon.EnglishWords.Contains(word) || _lexicon.RightWords.Contains(word) || _lexicon.Spellings.ContainsKey(word);

    // The number of the word that is meant; -1 where none is.
    private int Meant(string word)
    {
        var meant = _lexicon.Spellings.GetValueOrDefault(word, word);
        var id = Known(word);
        if (id >= 0 || _lexicon.RightWords.Contains(meant))
        {
            return id;
        }

        if (_lexicon.EnglishWords.Contains(meant))
        {
            return Singular(meant);
        }

        foreach (var plain in Unstretched(meant))
        {
            if (Known(plain) is >= 0 and var plainId)
            {
                return plainId;
            }
        }

        return Nearest(meant);
    }

    // "temp" for temperature is right as it stands and may be mistyped itself; "tempreture" is a slip already.
    private bool IsRight(KeyValuePair<string, string> spelling) =>
        _lexicon.EnglishWords.Contains(spelling.Key) || Slips.Between(spelling.Key, spelling.Value) > MostInLongWord;

    private int Known(string word) => _vocabulary.Find(_lexicon.Spellings.GetValueOrDefault(word, word));

    // A plural that the lexicon does not list counts as its singular.
    private int Singular(string word) => word is [.. var singular, 's'] && singular.Length >= ShortWord ? _vocabulary.Find(singular) : -1;

    private int Nearest(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return -1;
        }

        var nearest = new List<string>();
        var least = int.MaxValue;
        foreach (var known in _gaps.Near(word))
        {
            var weight = Slips.Between(word, known);
            if (weight > least || weight > Most(word, known))
            {
                continue;
            }

            if (weight < least)
            {
                nearest.Clear();
                least = weight;
            }

            nearest.Add(known);
        }

        return (OnlyOne(nearest) ?? OnlyOne(nearest.FindAll(_signWords.Contains))) is { } meant ? Known(meant) : -1;
    }

    // "feverr" is as near to "fever" as to "fevers": forms of one word, so there is no doubt what is meant.
    private static string? OnlyOne(List<string> words)
    {
        var shortest = words.MinBy(known => known.Length);
        return shortest is not null && words.TrueForAll(known => known.StartsWith(shortest, StringComparison.Ordinal)) ? shortest : null;
    }

    private static int Most(string word, string known) => Math.Min(word.Length, known.Length) switch
    {
        >= TwoSlipsFrom => MostInLongWord,
        > ShortWord => MostInWord,
        ShortWord => MostInShortWord,
        _ => MostInShortestWord,
    };

    // "sooooo" and "painnnn": three of a letter are never right, so they count twice ("falll") or once.
    private static IEnumerable<string> Unstretched(string word)
    {
        if (!IsStretched(word))
        {
            return [];
        }

        return [Shortened(word, 2), Shortened(word, 1)];
    }

    private static bool IsStretched(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }

    private static string Shortened(string word, int count)
    {
        var kept = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i])
            {
                run++;
            }

            kept.Append(word[i], run > 2 ? count : run);
            i += run;
        }

        return kept.ToString();
    }
}
