using System.Collections.Frozen;

namespace HipBot.Triage;

/// <summary>The slots and their values: the words in which findings are written.</summary>
public sealed class SlotVocabulary
{
    private readonly FrozenDictionary<string, Slot> _slots;
    private readonly FrozenSet<string> _told;
    private readonly FrozenDictionary<(string Slot, string Value), (string Slot, string Value)> _facts;

    /// <summary>Makes the vocabulary from its slots, in the order in which they are listed.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="alike">Values of different slots that tell one fact: each with the one that stands for it.</param>
    /// <exception cref="ArgumentException">Two slots have the same id.</exception>
    public SlotVocabulary(
        IEnumerable<Slot> slots,
        IReadOnlyDictionary<(string Slot, string Value), (string Slot, string Value)> alike)
    {
        ArgumentNullException.ThrowIfNull(alike);
        All = [.. slots];
        _facts = alike.ToFrozenDictionary();
        _told = alike.Keys.Select(told => told.Slot).ToFrozenSet(StringComparer.Ordinal);
        _slots = All.ToFrozenDictionary(slot => slot.Id, StringComparer.Ordinal);
    }

    /// <summary>Every slot, in the order of the data file.</summary>
    public IReadOnlyList<Slot> All { get; }

    /// <summary>The slot with an id; null where there is none.</summary>
    public Slot? Find(string id) => _slots.GetValueOrDefault(id);

    /// <summary>The fact that a finding tells: the same for "sitting hurts" under what makes it worse and under what brings it on.</summary>
    public (string Slot, string Value) FactOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _facts.GetValueOrDefault((finding.Slot, finding.Value), (finding.Slot, finding.Value));
    }

    /// <summary>Whether two findings tell one fact, in whatever words.</summary>
    internal bool IsSameFact(Finding one, Finding other) =>
        one.Slot == other.Slot
            ? one.Value == other.Value
            : _told.Contains(one.Slot) && _told.Contains(other.Slot) && FactOf(one) == FactOf(other);

    /// <summary>Whether a slot takes several present values at once; false for a slot that does not exist.</summary>
    public bool IsMulti(string id) => Find(id)?.Multi ?? false;

    /// <summary>Whether the slot exists and takes the value; open slots (numbers, durations, words) take any.</summary>
    public bool Takes(string id, string value) => Find(id) is { } slot && (slot.Kind != SlotKind.Choice || slot.Values.Contains(value));
}
