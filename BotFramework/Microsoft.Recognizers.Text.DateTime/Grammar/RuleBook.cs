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
        while (SpreadFirsts())
        {
        }

        foreach (var first in _rules.SelectMany(group => group).Select(rule => rule.First))
        {
            first.Readers = [.. first.Categories.Where(readers.ContainsKey)];
        }
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

    /// <summary>What begins a category begins every rule that begins with the category.</summary>
    private bool SpreadFirsts()
    {
        var isChanged = false;
        foreach (var rule in _rules.SelectMany(group => group))
        {
            foreach (var first in rule.First.Categories.ToList().SelectMany(category => _rules[category]))
            {
                isChanged |= rule.First.Add(first.First);
            }
        }

        return isChanged;
    }

    private bool CanBegin(Rule rule, Chart chart, int at)
    {
        if (rule.First.Words.Contains(chart.Passage.WordAt(at)))
        {
            return true;
        }

        foreach (var category in rule.First.Readers)
        {
            if (chart.Read(category, at).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Reading> Apply(string category, Chart chart, int at)
    {
        foreach (var rule in _rules[category].Where(rule => CanBegin(rule, chart, at)))
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
