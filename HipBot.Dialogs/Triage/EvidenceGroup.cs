namespace HipBot.Triage;

/// <summary>Signs that tell the same thing twice: only the strongest for and the strongest against count.</summary>
/// <param name="Rows">The signs, at least one.</param>
public sealed record EvidenceGroup(IReadOnlyList<Evidence> Rows)
{
    private readonly Evidence[] _rows = [.. Rows];

    /// <summary>The slots that the signs look at.</summary>
    public IReadOnlySet<string> Slots { get; } = Rows.SelectMany(row => row.When.Slots).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the signs say together as things stand, as a natural logarithm; 0 where nothing is known.</summary>
    public double Weigh(Facts facts)
    {
        var (strongestFor, strongestAgainst) = Strongest(facts);
        return strongestFor.Log + strongestAgainst.Log;
    }

    /// <summary>The strongest sign for it as things stand; null where it says less than <paramref name="least"/>, a natural logarithm above 0.</summary>
    internal Contribution? For(Facts facts, double least) =>
        Strongest(facts).For is { Row: { } row } part && part.Log >= least ? new(part.Log, row.Explain(facts)) : null;

    /// <summary>Adds what the signs say to the facts on which they rest.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="logs">For each finding, what it says so far.</param>
    internal void Weigh(Facts facts, Span<double> logs)
    {
        var (strongestFor, strongestAgainst) = Strongest(facts);
        Credit(strongestFor, facts, logs);
        Credit(strongestAgainst, facts, logs);
    }

    private static void Credit((double Log, Evidence? Row) part, Facts facts, Span<double> logs)
    {
        if (part.Row is { } row)
        {
            facts.Credit(row.Explain(facts), part.Log, logs);
        }
    }

    private ((double Log, Evidence? Row) For, (double Log, Evidence? Row) Against) Strongest(Facts facts)
    {
        (double Log, Evidence? Row) strongestFor = default;
        (double Log, Evidence? Row) strongestAgainst = default;
        foreach (var row in _rows)
        {
            var log = row.Weigh(facts);
            strongestFor = log > strongestFor.Log ? (log, row) : strongestFor;
            strongestAgainst = log < strongestAgainst.Log ? (log, row) : strongestAgainst;
        }

        return (strongestFor, strongestAgainst);
    }
}
