using System.Collections;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A kind of meaning, and what reads it: code or rules.</summary>
internal sealed class Category
{
    // What one of the rules can begin with: words by number, and the bits of categories that are read by code.
    private BitArray _firstWords = new(0);
    private ulong _firstReaders;

    public Category(int id) => Id = id;

    /// <summary>Its place among the categories of its rule book.</summary>
    public int Id { get; }

    /// <summary>The code that reads it; null where rules do.</summary>
    public Func<Chart, int, IEnumerable<Reading>> Reader { get; init; }

    /// <summary>A bit of its own where code reads it, else 0.</summary>
    public ulong Bit { get; init; }

    /// <summary>The rules that read it; where two end at the same token, the earlier counts.</summary>
    public CompiledRule[] Rules { get; private set; } = [];

    /// <summary>Adds the rules, once those of all categories are known.</summary>
    public void Take(CompiledRule[] rules, int wordCount)
    {
        Rules = rules;
        _firstWords = new(wordCount);
        foreach (var rule in rules)
        {
            _firstWords.Or(rule.FirstWords);
            _firstReaders |= rule.FirstReaders;
        }
    }

    /// <summary>Whether anything of this category could begin at a token: most tokens are passed over at this glance.</summary>
    public bool CanBegin(Chart chart, int at) => Reader != null
        ? chart.IsOpener(at)
        : (chart.FirstWordAt(at) is >= 0 and var word && _firstWords[word]) || (chart.ReadersAt(at) & _firstReaders) != 0;
}
