namespace HipBot.Triage;

/// <summary>What is known of one slot.</summary>
internal sealed class SlotFacts
{
    // Where nothing of a slot is there, slots say so in these words.
    private static readonly string[] NothingValues = [Finding.None, "no", "fine"];

    private readonly Finding[] _findings;
    private readonly Finding? _nothing;
    private readonly Finding[] _present;
    private readonly Slot? _slot;
    private readonly Truth _silence;

    /// <summary>Lays out the findings of a slot, in the order said; at most one for each value.</summary>
    public SlotFacts(Finding[] findings, Slot? slot, bool isAsked)
    {
        _findings = findings;
        _slot = slot;
        _silence = Silence(slot, isAsked);
        _nothing = Array.Find(findings, finding => finding.State == FindingState.Present && SaysNothing(finding));
        _present = Array.FindAll(findings, finding => finding.State == FindingState.Present && !SaysNothing(finding));
        IsUnknown = Array.Exists(findings, finding => finding.Value == Finding.Unknown);
    }

    /// <summary>The present values that say more than "nothing".</summary>
    public IReadOnlyList<Finding> Present => _present;

    /// <summary>Whether the person was asked in vain.</summary>
    public bool IsUnknown { get; }

    /// <summary>Whether there is an answer: a value, "none of it" or "I don't know". A single denied value is no answer.</summary>
    public bool IsAnswered => IsUnknown || _nothing is not null || _present.Length > 0;

    /// <summary>The findings, in the order said.</summary>
    public ReadOnlySpan<Finding> Findings => _findings;

    /// <summary>Whether a finding says only that there is nothing of its slot.</summary>
    public static bool SaysNothing(Finding finding) => Array.IndexOf(NothingValues, finding.Value) >= 0;

    /// <summary>How one value stands.</summary>
    public Truth Judge(string value) => Find(value) switch
    {
        { State: FindingState.Present } => Truth.Yes,
        { State: FindingState.Absent } => Truth.No,
        { } => Truth.Unknown,
        _ when _nothing is not null => Truth.No,
        _ => _present.Length == 0 ? Truth.Unknown : _silence,
    };

    /// <summary>Adds the findings that make one value stand as it does.</summary>
    public void Explain(string value, ICollection<Finding> findings)
    {
        if ((Find(value) ?? _nothing) is { } one)
        {
            AddOnce(one, findings);
            return;
        }

        foreach (var other in _present)
        {
            AddOnce(other, findings);
        }
    }

    /// <summary>Adds a finding that is not there yet.</summary>
    public static void AddOnce(Finding finding, ICollection<Finding> findings)
    {
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    private Finding? Find(string value)
    {
        foreach (var finding in _findings)
        {
            if (finding.Value == value)
            {
                return finding;
            }
        }

        return _slot is { Parents.Count: > 0 } ? Narrower(value, _slot.Parents) : null;
    }

    private Finding? Narrower(string value, IReadOnlyDictionary<string, string> parents)
    {
        foreach (var finding in _present)
        {
            if (parents.TryGetValue(finding.Value, out var wider) && wider == value)
            {
                return finding;
            }
        }

        return null;
    }

    // Where it hurts is told as a whole, and a slot of one value has no room for a second; elsewhere people name a few of many.
    private static Truth Silence(Slot? slot, bool isAsked) =>
        slot is not { Multi: true } || slot.Id == SlotIds.Location ? Truth.No
        : isAsked ? Truth.Unmentioned
        : Truth.Unknown;
}
