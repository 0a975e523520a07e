using System.Collections;
using System.Globalization;

namespace HipBot.Triage;

/// <summary>All that is known of one person now: at most one state for each value of each slot.</summary>
/// <remarks>
/// Immutable, in the order in which things were said. A later finding replaces an earlier one of the same slot and
/// value; in a slot that takes one value only, a present finding replaces any other present one (a correction).
/// </remarks>
public sealed class FindingSet : IReadOnlyList<Finding>
{
    private readonly Finding[] _findings;

    private FindingSet(Finding[] findings) => _findings = findings;

    /// <summary>Nothing known.</summary>
    public static FindingSet Empty { get; } = new([]);

    /// <inheritdoc />
    public Finding this[int index] => _findings[index];

    /// <inheritdoc />
    public int Count => _findings.Length;

    /// <summary>Makes a set from findings in the order in which they were said.</summary>
    public static FindingSet From(IEnumerable<Finding> findings, SlotVocabulary slots) => Empty.With(findings, slots);

    /// <summary>This set with what was said next; replaced findings are gone.</summary>
    public FindingSet With(IEnumerable<Finding> said, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(slots);
        var known = new List<Finding>(_findings.Length + 1);
        known.AddRange(_findings);
        foreach (var finding in said)
        {
            Add(known, finding, slots);
        }

        return new([.. known]);
    }

    /// <summary>This set without anything of a slot, as if it had never been asked.</summary>
    public FindingSet Without(string slot) => new(Array.FindAll(_findings, finding => finding.Slot != slot));

    /// <summary>This set without one finding, as if it had never been said.</summary>
    public FindingSet Without(Finding finding) => new(Array.FindAll(_findings, known => !ReferenceEquals(known, finding) && known != finding));

    /// <summary>What is known of a slot, in the order said.</summary>
    public Finding[] Of(string slot)
    {
        var count = 0;
        foreach (var finding in _findings)
        {
            count += finding.Slot == slot ? 1 : 0;
        }

        var found = new Finding[count];
        for (var i = _findings.Length - 1; count > 0; i--)
        {
            if (_findings[i].Slot == slot)
            {
                found[--count] = _findings[i];
            }
        }

        return found;
    }

    /// <summary>The place of a finding of this set, from 0 in the order said.</summary>
    internal int IndexOf(Finding finding)
    {
        for (var i = 0; i < _findings.Length; i++)
        {
            if (ReferenceEquals(_findings[i], finding))
            {
                return i;
            }
        }

        return Array.IndexOf(_findings, finding);
    }

    /// <summary>The state of one value; null where it was neither said nor asked.</summary>
    public FindingState? StateOf(string slot, string value) =>
        _findings.FirstOrDefault(finding => finding.Slot == slot && finding.Value == value)?.State;

    /// <summary>Whether the person says that this is so.</summary>
    public bool Has(string slot, string value) => StateOf(slot, value) == FindingState.Present;

    /// <summary>Whether the person denies this value by name, or everything in its slot.</summary>
    public bool Denies(string slot, string value) =>
        StateOf(slot, value) == FindingState.Absent || (Has(slot, Finding.None) && !Has(slot, value));

    /// <summary>The present values of a slot, without <see cref="Finding.None"/>, in the order said.</summary>
    public IEnumerable<string> Values(string slot) =>
        from finding in _findings
        where finding.Slot == slot && finding.State == FindingState.Present && finding.Value != Finding.None
        select finding.Value;

    /// <summary>The last present number of a slot such as <c>age</c> (years) or <c>severity</c> (0 to 10); null where none was said.</summary>
    public int? Number(string slot) =>
        int.TryParse(Values(slot).LastOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the slot holds anything at all: a value, a denial or "I don't know".</summary>
    public bool IsAnswered(string slot) => Array.Exists(_findings, finding => finding.Slot == slot);

    /// <inheritdoc />
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)_findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Add(List<Finding> known, Finding said, SlotVocabulary slots)
    {
        var replacesPresent = said.State == FindingState.Present && !slots.IsMulti(said.Slot);
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i].Slot == said.Slot && IsReplaced(known[i], said, replacesPresent))
            {
                known.RemoveAt(i);
            }
        }

        known.Add(said);
    }

    private static bool IsReplaced(Finding old, Finding said, bool replacesPresent) =>
        old.Value == said.Value
        || old.Value == Finding.Unknown
        || (replacesPresent && old.State == FindingState.Present)
        || (said.State == FindingState.Present && (said.Value == Finding.None || old.Value == Finding.None));
}
