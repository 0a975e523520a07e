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
        var entry = new Entry(pattern.Match, [.. pattern.Needs.Select(_needs.Add)], meaning);
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
        met.Clear();
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
            if (!AreMet(entry.Needs, met))
            {
                continue;
            }

            var end = entry.Match(tokens, at, at);
            if (end > at)
            {
                found.Add(new(new(at, end), found.Count, entry.Meaning));
            }
        }
    }

    private static bool AreMet(int[] needs, ReadOnlySpan<bool> met)
    {
        foreach (var need in needs)
        {
            if (!met[need])
            {
                return false;
            }
        }

        return true;
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

    private sealed record Entry(Step Match, int[] Needs, T Meaning);
}
