namespace HipBot.Recognition;

/// <summary>Takes a word that nobody knows for a known one that is one slip of the finger away.</summary>
/// <remarks>
/// One letter too many, too few, wrong or swapped with its neighbour; two slips in words of nine letters or more. Words of
/// four letters are only taken back where two letters are swapped, shorter ones never; neither is any of the list of right words ("number" is not "numbed").
/// The first letter must be right unless it was swapped. Where several known words are as near, there is no telling.
/// </remarks>
internal sealed class Speller
{
    private const int ShortestWord = 5;
    private const int TwoSlipsFrom = 9;
    private const int LongestWord = 24;

    private readonly Dictionary<string, List<string>> _byGap = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _knownByLetters;
    private readonly Lexicon _lexicon;
    private readonly Vocabulary _vocabulary;

    public Speller(Lexicon lexicon, Vocabulary vocabulary)
    {
        _lexicon = lexicon;
        _vocabulary = vocabulary;
        foreach (var word in vocabulary.Words.Where(word => word.Length is >= ShortestWord - 1 and <= LongestWord))
        {
            Index(word);
        }

        foreach (var word in vocabulary.Words.Concat(lexicon.Spellings.Keys).Concat(lexicon.RightWords))
        {
            _known[word] = new(word, Meant(word));
        }

        _knownByLetters = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word of these letters; numbered as the word that is meant.</summary>
    public Word Find(ReadOnlySpan<char> letters)
    {
        if (_knownByLetters.TryGetValue(letters, out var known))
        {
            return known;
        }

        var text = letters.ToString();
        return new(text, Meant(text));
    }

    // The number of the word that is meant; -1 where none is.
    private int Meant(string word)
    {
        var meant = _lexicon.Spellings.GetValueOrDefault(word, word);
        var id = _vocabulary.Find(meant);
        if (id >= 0 || _lexicon.RightWords.Contains(meant))
        {
            return id;
        }

        var plain = Unstretched(meant);
        id = _vocabulary.Find(plain);
        return id >= 0 ? id : Nearest(plain);
    }

    private int Nearest(string word)
    {
        if (word.Length is < ShortestWord - 1 or > LongestWord)
        {
            return -1;
        }

        var near = Keys(word).SelectMany(key => _byGap.GetValueOrDefault(key, [])).Distinct()
            .Where(known => StartsAlike(word, known))
            .Select(known => (Known: known, Slips: Slips.Between(word, known)))
            .Where(pair => pair.Slips <= Allowed(word, pair.Known))
            .ToList();
        var nearest = near.FindAll(pair => pair.Slips == near.Min(other => other.Slips)).ConvertAll(pair => pair.Known);

        // "feverr" is as near to "fever" as to "fevers": forms of one word, so there is no doubt what is meant.
        var shortest = nearest.MinBy(known => known.Length);
        return shortest is not null && nearest.TrueForAll(known => known.StartsWith(shortest, StringComparison.Ordinal)) ? _vocabulary.Find(shortest) : -1;
    }

    // Of so short a word as "wlak" only two swapped letters are taken back.
    private static int Allowed(string word, string known) =>
        Math.Min(word.Length, known.Length) >= TwoSlipsFrom ? 2
            : word.Length >= ShortestWord || (word.Length == known.Length && word.Order().SequenceEqual(known.Order())) ? 1
            : 0;

    private static bool StartsAlike(string word, string known) =>
        word[0] == known[0] || (word[0] == known[1] && word[1] == known[0]);

    // "sooooo" and "painnnn": three of a letter are never right, so they count once.
    private static string Unstretched(string word)
    {
        var kept = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i])
            {
                run++;
            }

            kept.Append(word[i], run > 2 ? 1 : run);
            i += run;
        }

        return kept.ToString();
    }

    private void Index(string word)
    {
        foreach (var key in Keys(word))
        {
            if (!_byGap.TryGetValue(key, out var words))
            {
                _byGap.Add(key, words = []);
            }

            words.Add(word);
        }
    }

    // Two words one slip apart share a form with at most one letter left out of each; long ones are left out twice.
    private static HashSet<string> Keys(string word)
    {
        HashSet<string> keys = [word, .. WithoutOne(word)];
        return word.Length >= TwoSlipsFrom ? [.. keys, .. WithoutOne(word).SelectMany(WithoutOne)] : keys;
    }

    private static IEnumerable<string> WithoutOne(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
