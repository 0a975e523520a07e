using System.Collections;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A kind of meaning, and what reads it: code, rules, or both.</summary>
internal sealed class Category(int id, Func<Chart, int, IEnumerable<Reading>> reader)
{
    /// <summary>Its place among the categories of its rule book.</summary>
    public int Id { get; } = id;

    /// <summary>The code that reads it; null where only rules do.</summary>
    public Func<Chart, int, IEnumerable<Reading>> Reader { get; } = reader;

    /// <summary>The rules that read it; where two end at the same token, the earlier counts.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; private set; } = [];

    // The words, by number, that one of the rules can begin with.
    private BitArray _firstWords = new(0);
    private bool _beginsWithReading;

    /// <summary>Adds the rules, once those of all categories are known.</summary>
    public void Take(IReadOnlyList<CompiledRule> rules, int wordCount)
    {
        Rules = rules;
        _firstWords = new(wordCount);
        foreach (var rule in rules)
        {
            _firstWords.Or(rule.FirstWords);
        }

        _beginsWithReading = Reader != null || rules.Any(rule => rule.FirstReaders.Count > 0);
    }

    /// <summary>Whether anything of this category could begin at a token: most tokens are passed over at this glance.</summary>
    public bool CanBegin(Chart chart, int at) =>
        (_beginsWithReading && chart.IsOpener(at)) || (chart.FirstWordAt(at) is >= 0 and var word && _firstWords[word]);
}
