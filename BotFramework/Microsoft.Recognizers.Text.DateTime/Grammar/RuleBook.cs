namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The rules by category, and the categories that are read by code (numbers, names of months).</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, Func<Chart, int, IEnumerable<Reading>>> _readers;
    private readonly ILookup<string, Rule> _rules;

    public RuleBook(IEnumerable<Rule> rules, Dictionary<string, Func<Chart, int, IEnumerable<Reading>>> readers)
    {
        _rules = rules.ToLookup(rule => rule.Category);
        _readers = readers;
    }

    /// <summary>Where two rules end at the same token, the earlier rule counts.</summary>
    public IReadOnlyList<Reading> Read(string category, Chart chart, int at)
    {
        var found = new List<Reading>();
        var candidates = _readers.TryGetValue(category, out var reader) ? reader(chart, at) : [];
        foreach (var reading in candidates.Concat(Apply(category, chart, at)))
        {
            if (!found.Exists(known => known.End == reading.End))
            {
                found.Add(reading);
            }
        }

        found.Sort((left, right) => right.End.CompareTo(left.End));
        return found;
    }

    private IEnumerable<Reading> Apply(string category, Chart chart, int at)
    {
        foreach (var rule in _rules[category])
        {
            foreach (var path in rule.Pattern.Follow(chart, new Path(at)))
            {
                if (path.At > at && rule.Build(new Match(chart.Passage, at, path)) is { } value)
                {
                    yield return new Reading(value, path.At);
                }
            }
        }
    }
}
