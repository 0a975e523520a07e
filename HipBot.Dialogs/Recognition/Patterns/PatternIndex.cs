namespace HipBot.Recognition;

/// <summary>Finds the matches of many patterns in one pass: only patterns that can begin with a token are tried there.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<int, List<(Step Match, T Meaning)>> _byWord = [];
    private readonly List<(Step Match, T Meaning)> _byNumber = [];

    public void Add(CompiledPattern pattern, T meaning)
    {
        foreach (var first in pattern.Firsts)
        {
            ListFor(first).Add((pattern.Match, meaning));
        }
    }

    /// <summary>Every match, in the order of where it begins; for each pattern and place the longest.</summary>
    public void Find(ReadOnlySpan<Token> tokens, List<(Span Span, T Meaning)> found)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (_byWord.TryGetValue(tokens[at].Id, out var patterns))
            {
                Try(patterns, tokens, at, found);
            }

            if (tokens[at].NumberTokens > 0)
            {
                Try(_byNumber, tokens, at, found);
            }
        }
    }

    private static void Try(List<(Step Match, T Meaning)> patterns, ReadOnlySpan<Token> tokens, int at, List<(Span Span, T Meaning)> found)
    {
        foreach (var (match, meaning) in patterns)
        {
            var end = match(tokens, at, at);
            if (end > at)
            {
                found.Add((new(at, end), meaning));
            }
        }
    }

    private List<(Step Match, T Meaning)> ListFor(int? first)
    {
        if (first is not { } word)
        {
            return _byNumber;
        }

        if (!_byWord.TryGetValue(word, out var list))
        {
            _byWord.Add(word, list = []);
        }

        return list;
    }
}
