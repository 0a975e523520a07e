using System.Buffers;

namespace HipBot.Recognition;

/// <summary>Finds the matches of many patterns in one pass: a pattern is tried only where it can begin, in an utterance that holds all the words it needs.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<int, List<Entry>> _byWord = [];
    private readonly List<Entry> _byNumber = [];
    private readonly NeedIndex _needs = new();

    public void Add(CompiledPattern pattern, T meaning)
    {
        var needs = pattern.Needs.Take(2).Select(_needs.Add).ToList();
        var entry = new Entry(needs.ElementAtOrDefault(0), needs.ElementAtOrDefault(1), pattern.Match, meaning);
        foreach (var first in pattern.Firsts)
        {
            ListFor(first).Add(entry);
        }
    }

    /// <summary>Every match, in the order of where it begins; for each pattern and place the longest.</summary>
    public List<Found<T>> Find(ReadOnlySpan<Token> tokens)
    {
        var found = new List<Found<T>>();
        var rented = ArrayPool<bool>.Shared.Rent(_needs.Count);
        var met = rented.AsSpan(0, _needs.Count);
        _needs.Mark(tokens, met);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (_byWord.TryGetValue(tokens[at].Id, out var entries))
            {
                Try(entries, tokens, at, met, found);
            }

            if (tokens[at].NumberTokens > 0)
            {
                Try(_byNumber, tokens, at, met, found);
            }
        }

        ArrayPool<bool>.Shared.Return(rented);
        return found;
    }

    private static void Try(List<Entry> entries, ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<bool> met, List<Found<T>> found)
    {
        foreach (var entry in entries)
        {
            if (met[entry.Need] && met[entry.OtherNeed] && entry.Match(tokens, at, at) is var end && end > at)
            {
                found.Add(new(new(at, end), found.Count, entry.Meaning));
            }
        }
    }

    private List<Entry> ListFor(int? first)
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

    // Of all that a pattern needs, its two rarest parts are enough to pass nearly every pattern over.
    private readonly record struct Entry(int Need, int OtherNeed, Step Match, T Meaning);
}
