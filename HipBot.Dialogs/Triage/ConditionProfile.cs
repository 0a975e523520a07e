namespace HipBot.Triage;

/// <summary>What the differential and the level of care need to know of one condition.</summary>
/// <param name="Id">Condition id, such as <c>gluteal-tendinopathy</c>.</param>
/// <param name="Frequency">How often it is the cause among runners with pain in the hip region; above 0, in any one unit.</param>
/// <param name="Level">Its usual level of care.</param>
/// <param name="Sites">Where it hurts.</param>
/// <param name="Evidence">The signs for and against it.</param>
/// <param name="Raises">What makes it more urgent than usual.</param>
public sealed record ConditionProfile(
    string Id,
    double Frequency,
    LevelOfCare Level,
    SiteProfile Sites,
    IReadOnlyList<EvidenceGroup> Evidence,
    IReadOnlyList<LevelRule> Raises)
{
    /// <summary>What the findings say about it in all, as a natural logarithm.</summary>
    public double Log(Facts facts)
    {
        var log = Sites.Log(facts);
        for (var i = 0; i < Evidence.Count; i++)
        {
            log += Evidence[i].Weigh(facts);
        }

        return log;
    }

    /// <summary>The findings that speak for it clearly.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="least">What a part of them must say at least, as a natural logarithm above 0.</param>
    internal IEnumerable<Finding> For(Facts facts, double least)
    {
        var sites = Sites.Log(facts) >= least ? Sites.Weigh(facts).Findings : [];
        return sites.Concat(Evidence.SelectMany(group => group.For(facts, least)?.Findings ?? []));
    }

    /// <summary>This condition with only the evidence that answers to some slots can change.</summary>
    public ConditionProfile OnlyAbout(IReadOnlyList<string> slots) => this with
    {
        Sites = slots.Contains(SlotIds.Location) ? Sites : SiteProfile.Silent,
        Evidence = [.. Evidence.Where(group => group.Slots.Overlaps(slots))],
    };
}
