namespace HipBot.Recognition;

/// <summary>Numbers the lexicon's words, so that matching compares integers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _spellings;

    public Vocabulary(IReadOnlyDictionary<string, string> spellings) => _spellings = spellings;

    public IEnumerable<string> Words => _ids.Keys;

    public int Add(string word)
    {
        word = _spellings.GetValueOrDefault(word, word);
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _ids.Count;
            _ids.Add(word, id);
        }

        return id;
    }

    /// <summary>The number of a word; -1 where the lexicon has no such word.</summary>
    public int Find(string word) => _ids.GetValueOrDefault(word, -1);
}
