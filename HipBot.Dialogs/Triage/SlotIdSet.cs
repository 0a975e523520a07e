namespace HipBot.Triage;

/// <summary>A few slot ids, for asking very often whether two sets have one in common.</summary>
internal sealed class SlotIdSet
{
    private readonly string[] _ids;

    // A bit for each id, shared by several: where two sets have no bit in common, they have no id in common either.
    private readonly ulong _bits;

    /// <summary>Takes ids, each once or more.</summary>
    public SlotIdSet(IEnumerable<string> ids)
    {
        _ids = [.. ids.Distinct()];
        foreach (var id in _ids)
        {
            _bits |= 1UL << (StringComparer.Ordinal.GetHashCode(id) & 63);
        }
    }

    /// <summary>Whether an id is in both.</summary>
    public bool Overlaps(SlotIdSet other) => (_bits & other._bits) != 0 && Array.Exists(_ids, id => Array.IndexOf(other._ids, id) >= 0);
}
