using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Every reading found so far, by category and place: each is worked out once, so that a text costs little more than its length.</summary>
internal sealed class Chart
{
    private readonly Dictionary<long, Reading[]> _readings = [];
    private readonly RuleBook _rules;
    private readonly int[] _firstWords;
    private readonly bool[] _openers;
    private readonly ulong?[] _readers;

    // Rules leave their ends here and take them away again, one rule inside the other.
    private readonly List<Ending> _ends = [];
    private readonly List<Reading> _found = [];

    public Chart(Passage passage, RuleBook rules)
    {
        Passage = passage;
        _rules = rules;
        _firstWords = new int[passage.Count];
        _openers = new bool[passage.Count];
        _readers = new ulong?[passage.Count];
        for (var at = 0; at < passage.Count; at++)
        {
            _firstWords[at] = rules.FirstWord(passage.WordAt(at));
            _openers[at] = passage.IsNumber(at) || Openers.Contain(passage.WordAt(at));
        }
    }

    public Passage Passage { get; }

    /// <summary>The word at a token as rules number it; -1 where no rule begins with it.</summary>
    public int FirstWordAt(int at) => _firstWords[at];

    /// <summary>Whether a category that is read by code can begin at a token.</summary>
    public bool IsOpener(int at) => _openers[at];

    /// <summary>The bits of the categories read by code that have a reading at a token.</summary>
    public ulong ReadersAt(int at) => _readers[at] ??= FindReadersAt(at);

    /// <summary>The readings of a category, by its name.</summary>
    public Reading[] Read(string category, int at) => Read(_rules[category], at);

    /// <summary>The readings of <paramref name="category"/> that begin at token <paramref name="at"/>: at most one for each end, the longest first.</summary>
    public Reading[] Read(Category category, int at)
    {
        if (at >= Passage.Count || !category.CanBegin(this, at))
        {
            return [];
        }

        var key = ((long)at * _rules.CategoryCount) + category.Id;
        if (_readings.TryGetValue(key, out var known))
        {
            return known;
        }

        // A rule that leads back to its own category at the same place finds nothing there, rather than going round.
        _readings[key] = [];
        return _readings[key] = ReadAnew(category, at);
    }

    private ulong FindReadersAt(int at)
    {
        var bits = 0UL;
        for (var i = 0; i < _rules.ReaderCategories.Count && IsOpener(at); i++)
        {
            bits |= Read(_rules.ReaderCategories[i], at).Length > 0 ? _rules.ReaderCategories[i].Bit : 0;
        }

        return bits;
    }

    private Reading[] ReadAnew(Category category, int at)
    {
        var first = _found.Count;
        if (category.Reader != null)
        {
            foreach (var reading in category.Reader(this, at))
            {
                Keep(first, reading);
            }
        }

        foreach (var rule in category.Rules)
        {
            if (rule.CanBegin(this, at))
            {
                Apply(rule, at, first);
            }
        }

        if (_found.Count == first)
        {
            return [];
        }

        var found = new Reading[_found.Count - first];
        _found.CopyTo(first, found, 0, found.Length);
        _found.RemoveRange(first, found.Length);
        Array.Sort(found, static (left, right) => right.End.CompareTo(left.End));
        return found;
    }

    private void Apply(CompiledRule rule, int at, int first)
    {
        var from = _ends.Count;
        rule.Start(this, at, null, _ends);
        for (var i = from; i < _ends.Count; i++)
        {
            var (end, path) = _ends[i];
            if (end > at && rule.Build(new Match(Passage, at, end, path)) is { } value)
            {
                Keep(first, new Reading(value, end));
            }
        }

        _ends.RemoveRange(from, _ends.Count - from);
    }

    // Where two end at the same token, the earlier counts.
    private void Keep(int first, Reading reading)
    {
        for (var i = first; i < _found.Count; i++)
        {
            if (_found[i].End == reading.End)
            {
                return;
            }
        }

        _found.Add(reading);
    }
}
