
namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Every reading found so far, by category and place: each is worked out once, so that a text costs little more than its length.</summary>
internal sealed class Chart
{
    private static readonly IReadOnlyList<Reading> None = [];

    private readonly Dictionary<(string Category, int At), IReadOnlyList<Reading>> _readings = [];
    private readonly RuleBook _rules;

    public Chart(Passage passage, RuleBook rules)
    {
        Passage = passage;
        _rules = rules;
    }

    public Passage Passage { get; }

    /// <summary>The readings of <paramref name="category"/> that begin at token <paramref name="at"/>: at most one for each end.</summary>
    public IReadOnlyList<Reading> Read(string category, int at)
    {
        if (at >= Passage.Count)
        {
            return None;
        }

        if (_readings.TryGetValue((category, at), out var known))
        {
            return known;
        }

        // A rule that leads back to its own category at the same place finds nothing there, rather than going round.
        _readings[(category, at)] = None;
        var found = _rules.Read(category, this, at);
        _readings[(category, at)] = found;
        return found;
    }
}
