using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace HipBot.Triage;

/// <summary>All that is known of one person now: at most one state for each value of each slot.</summary>
/// <remarks>
/// Immutable, in the order in which things were said. A later finding replaces an earlier one of the same slot and
/// value; in a slot that takes one value only, a present finding replaces any other present one (a correction).
/// </remarks>
public sealed class FindingSet : IReadOnlyCollection<Finding>
{
    private readonly ImmutableList<Finding> _findings;

    private FindingSet(ImmutableList<Finding> findings) => _findings = findings;

    /// <summary>Nothing known.</summary>
    public static FindingSet Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _findings.Count;

    /// <summary>Makes a set from findings in the order in which they were said.</summary>
    public static FindingSet From(IEnumerable<Finding> findings, SlotVocabulary slots) => Empty.With(findings, slots);

    /// <summary>This set with what was said next; replaced findings are gone.</summary>
    public FindingSet With(IEnumerable<Finding> said, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(slots);
        return new(said.Aggregate(_findings, (known, finding) => Add(known, finding, slots)));
    }

    /// <summary>This set without anything of a slot, as if it had never been asked.</summary>
    public FindingSet Without(string slot) => new(_findings.RemoveAll(finding => finding.Slot == slot));

    /// <summary>This set without one finding, as if it had never been said.</summary>
    public FindingSet Without(Finding finding) => new(_findings.Remove(finding));

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
    public bool IsAnswered(string slot) => _findings.Exists(finding => finding.Slot == slot);

    /// <inheritdoc />
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ImmutableList<Finding> Add(ImmutableList<Finding> known, Finding said, SlotVocabulary slots)
    {
        var present = said.State == FindingState.Present;
        var one = present && !slots.IsMulti(said.Slot);
        return known
            .RemoveAll(old => old.Slot == said.Slot
                && (old.Value == said.Value
                    || old.Value == Finding.Unknown
                    || (one && old.State == FindingState.Present)
                    || (present && (said.Value == Finding.None || old.Value == Finding.None))))
            .Add(said);
    }
}
