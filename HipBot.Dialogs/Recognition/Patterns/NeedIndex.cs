namespace HipBot.Recognition;

/// <summary>Numbers the sets of words that patterns cannot do without, and tells which of them an utterance holds.</summary>
internal sealed class NeedIndex
{
    /// <summary>The need of a pattern that needs nothing: always met.</summary>
    public const int Nothing = 0;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byWord = [];

    /// <summary>How many there are, with <see cref="Nothing"/>.</summary>
    public int Count => _ids.Count + 1;

    public int Add(IReadOnlySet<int> words)
    {
        var key = string.Join(',', words.Order());
        if (!_ids.TryGetValue(key, out var id))
        {
            id = Count;
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

    /// <summary>Marks the sets that hold a word of the utterance, and <see cref="Nothing"/>.</summary>
    public void Mark(ReadOnlySpan<Token> tokens, Span<bool> met)
    {
        met.Clear();
        met[Nothing] = true;
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
