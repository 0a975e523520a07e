namespace HipBot.Recognition;

/// <summary>Numbers the lexicon's words, so that matching compares integers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly IReadOnlyDictionary<string, string> _spellings;

    public Vocabulary(IReadOnlyDictionary<string, string> spellings) => _spellings = spellings;

    public IEnumerable<string> Words => _words;

    public int Add(string word)
    {
        word = _spellings.GetValueOrDefault(word, word);
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _ids.Add(word, id);
            _words.Add(word);
        }

        return id;
    }

    /// <summary>The word with a number.</summary>
    public string At(int id) => _words[id];

    /// <summary>The number of a word; -1 where the lexicon has no such word.</summary>
    public int Find(string word) => _ids.GetValueOrDefault(word, -1);
}
