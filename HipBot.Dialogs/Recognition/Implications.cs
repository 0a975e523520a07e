using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Adds what goes without saying: whoever fell was hurt suddenly, whoever trains for a race runs.</summary>
internal static class Implications
{
    /// <summary>Adds the values that findings imply, where nothing was said of them; of a slot with one value, only where that is open.</summary>
    public static void Add(List<Finding> findings, Lexicon lexicon, SlotVocabulary slots)
    {
        for (var (i, said) = (0, findings.Count); i < said; i++)
        {
            var finding = findings[i];
            findings.AddRange(ImpliedBy(finding, lexicon)
                .Where(value => !findings.Exists(other => Answers(other, value, slots)))
                .Select(value => finding with { Slot = value.Slot, Value = value.Value, State = FindingState.Present })
                .ToList());
        }
    }

    private static IReadOnlyList<SlotValue> ImpliedBy(Finding finding, Lexicon lexicon) => finding.State switch
    {
        FindingState.Present => lexicon.Implied.GetValueOrDefault(new(finding.Slot, finding.Value), []),
        FindingState.Absent => lexicon.ImpliedWhereDenied.GetValueOrDefault(new(finding.Slot, finding.Value), []),
        _ => [],
    };

    private static bool Answers(Finding said, SlotValue value, SlotVocabulary slots) =>
        said.Slot == value.Slot && (said.Value == value.Value || (said.State == FindingState.Present && (value.Value == Finding.None || !slots.IsMulti(value.Slot))));
}
