namespace HipBot.Triage;

/// <summary>Signs that tell the same thing twice: only the strongest for and the strongest against count.</summary>
/// <param name="Rows">The signs, at least one.</param>
public sealed record EvidenceGroup(IReadOnlyList<Evidence> Rows)
{
    /// <summary>The slots that the signs look at.</summary>
    public IReadOnlySet<string> Slots { get; } = Rows.SelectMany(row => row.When.Slots).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the signs say together as things stand, as a natural logarithm; 0 where nothing is known.</summary>
    public double Weigh(Facts facts)
    {
        var (strongestFor, strongestAgainst) = Strongest(facts);
        return strongestFor.Log + strongestAgainst.Log;
    }

    /// <summary>What the signs say as things stand: nothing, one thing, or one for and one against.</summary>
    public void Weigh(Facts facts, ICollection<Contribution> parts)
    {
        var (strongestFor, strongestAgainst) = Strongest(facts);
        AddUnlessSilent(strongestFor, facts, parts);
        AddUnlessSilent(strongestAgainst, facts, parts);
    }

    /// <summary>Adds what the signs say to the facts on which they rest.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="logs">For each finding, what it says so far.</param>
    internal void Weigh(Facts facts, Span<double> logs)
    {
        var (strongestFor, strongestAgainst) = Strongest(facts);
        facts.Credit(strongestFor.Row?.Explain(facts) ?? [], strongestFor.Log, logs);
        facts.Credit(strongestAgainst.Row?.Explain(facts) ?? [], strongestAgainst.Log, logs);
    }

    private ((double Log, Evidence? Row) For, (double Log, Evidence? Row) Against) Strongest(Facts facts)
    {
        (double Log, Evidence? Row) strongestFor = default;
        (double Log, Evidence? Row) strongestAgainst = default;
        for (var i = 0; i < Rows.Count; i++)
        {
            var log = Rows[i].Weigh(facts);
            strongestFor = log > strongestFor.Log ? (log, Rows[i]) : strongestFor;
            strongestAgainst = log < strongestAgainst.Log ? (log, Rows[i]) : strongestAgainst;
        }

        return (strongestFor, strongestAgainst);
    }

    private static void AddUnlessSilent((double Log, Evidence? Row) part, Facts facts, ICollection<Contribution> parts)
    {
        if (part.Row is { } row)
        {
            parts.Add(new(part.Log, row.Explain(facts)));
        }
    }
}
