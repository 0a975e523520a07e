using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The contributing factors.</summary>
public sealed class FactorList
{
    private readonly IReadOnlyList<(Factor Factor, Rule? When)> _all;
    private readonly SlotVocabulary _slots;

    internal FactorList(IReadOnlyList<(Factor Factor, Rule? When)> all, SlotVocabulary slots)
    {
        _all = all;
        _slots = slots;
        All = [.. all.Select(row => row.Factor)];
    }

    /// <summary>Every factor, in the order of the file.</summary>
    public IReadOnlyList<Factor> All { get; }

    /// <summary>The factors that an assessment's findings show, in the order of the file; empty where they show none.</summary>
    public IReadOnlyList<Factor> Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var facts = new Facts(FindingSet.From(assessment.Findings, _slots), [], _slots);
        return [.. _all.Where(row => row.When?.Holds(facts) == true).Select(row => row.Factor)];
    }
}
