using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The cautions, the most important first.</summary>
public sealed class CautionList
{
    private readonly IReadOnlyList<(Caution Caution, Rule? When)> _all;
    private readonly SlotVocabulary _slots;

    internal CautionList(IReadOnlyList<(Caution Caution, Rule? When)> all, SlotVocabulary slots)
    {
        _all = all;
        _slots = slots;
        All = [.. all.Select(row => row.Caution)];
    }

    /// <summary>Every caution, in the order of the file.</summary>
    public IReadOnlyList<Caution> All { get; }

    /// <summary>Those that apply to somebody, in the order of the file; empty where none does.</summary>
    public IReadOnlyList<Caution> Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var facts = new Facts(FindingSet.From(assessment.Findings, _slots), [], _slots);
        return [.. _all.Where(row => row.When?.Holds(facts) == true || IsFlagged(row.Caution, assessment)).Select(row => row.Caution)];
    }

    private static bool IsFlagged(Caution caution, Assessment assessment) =>
        caution.Flags is { } flags && assessment.RedFlags.Any(flag => flags.Contains(flag.Id));
}
