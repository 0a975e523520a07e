namespace HipBot.Triage;

/// <summary>Signs that tell the same thing twice: only the strongest for and the strongest against count.</summary>
/// <param name="Rows">The signs, at least one.</param>
public sealed record EvidenceGroup(IReadOnlyList<Evidence> Rows)
{
    /// <summary>The slots that the signs look at.</summary>
    public IReadOnlySet<string> Slots { get; } = Rows.SelectMany(row => row.When.Slots).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the signs say as things stand: nothing, one thing, or one for and one against.</summary>
    public void Weigh(Facts facts, ICollection<Contribution> parts)
    {
        Contribution strongestFor = default;
        Contribution strongestAgainst = default;
        foreach (var row in Rows)
        {
            var part = row.Weigh(facts);
            strongestFor = part.Log > strongestFor.Log ? part : strongestFor;
            strongestAgainst = part.Log < strongestAgainst.Log ? part : strongestAgainst;
        }

        AddUnlessZero(strongestFor, parts);
        AddUnlessZero(strongestAgainst, parts);
    }

    private static void AddUnlessZero(Contribution part, ICollection<Contribution> parts)
    {
        if (part.Log != 0)
        {
            parts.Add(part);
        }
    }
}
