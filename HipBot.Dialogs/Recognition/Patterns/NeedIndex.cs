namespace HipBot.Recognition;

/// <summary>Numbers the sets of words that patterns cannot do without, and tells which of them an utterance holds.</summary>
internal sealed class NeedIndex
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byWord = [];

    public int Count => _ids.Count;

    public int Add(IReadOnlySet<int> words)
    {
        var key = string.Join(',', words.Order());
        if (!_ids.TryGetValue(key, out var id))
        {
            id = _ids.Count;
            _ids.Add(key, id);
            foreach (var word in words)
            {
                if (!_byWord.TryGetValue(word, out var needs))
                {
                    _byWord.Add(word, needs = []);
                }

                needs.Add(id);
            }
        }

        return id;
    }

    /// <summary>Marks the sets that hold a word of the utterance.</summary>
    public void Mark(ReadOnlySpan<Token> tokens, Span<bool> met)
    {
        foreach (ref readonly var token in tokens)
        {
            if (_byWord.TryGetValue(token.Id, out var needs))
            {
                foreach (var need in needs)
                {
                    met[need] = true;
                }
            }
        }
    }
}
