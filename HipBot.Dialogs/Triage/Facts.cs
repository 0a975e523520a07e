using System.Globalization;

namespace HipBot.Triage;

/// <summary>The findings of one person, laid out so that rules can be judged quickly.</summary>
/// <remarks>A narrower value counts for its wider one: who sprints, runs.</remarks>
public sealed class Facts
{
    // Where nothing of a slot is there, slots say so in these words.
    private static readonly string[] NothingValues = [Finding.None, "no", "fine"];

    private readonly Dictionary<(string Slot, string Value), Finding> _byValue = [];
    private readonly Dictionary<string, List<Finding>> _present = [];
    private readonly HashSet<string> _asked;
    private readonly HashSet<string> _said = [];
    private readonly SlotVocabulary _slots;

    /// <summary>Lays out findings.</summary>
    /// <param name="findings">What is known now.</param>
    /// <param name="asked">Slots that were asked: only there does silence about a value mean anything.</param>
    /// <param name="slots">The slots, for wider values and for which slots take one value only.</param>
    public Facts(FindingSet findings, IEnumerable<string> asked, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(slots);
        Findings = findings;
        _slots = slots;
        _asked = [.. asked];
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>The findings that were laid out.</summary>
    public FindingSet Findings { get; }

    /// <summary>The slots that they fill.</summary>
    public SlotVocabulary Slots => _slots;

    /// <summary>Whether a finding says only that there is nothing of its slot.</summary>
    public static bool SaysNothing(Finding finding) => NothingValues.Contains(finding.Value);

    /// <summary>How many slots were asked about in vain: the person does not know, or was not understood.</summary>
    public int Unsure => Findings.Where(finding => finding.Value == Finding.Unknown).Select(finding => finding.Slot).Distinct().Count();

    /// <summary>Lays out what an intake knows.</summary>
    public static Facts Of(Intake intake, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return new(FindingSet.From(intake.Findings, slots), intake.Asked, slots);
    }

    /// <summary>These facts with one more answer, as a question would bring it.</summary>
    public Facts With(Finding answer) => new(Findings.With([answer], _slots), _asked.Append(answer.Slot), _slots);

    /// <summary>These facts as if one finding had never been said.</summary>
    public Facts Without(Finding finding) => new(Findings.Without(finding), _asked, _slots);

    /// <summary>The present values of a slot that say more than "nothing".</summary>
    public IReadOnlyList<Finding> Present(string slot) => _present.GetValueOrDefault(slot) ?? [];

    /// <summary>Whether a slot has an answer: a value, "none of it" or "I don't know". A single denied value is no answer.</summary>
    public bool IsAnswered(string slot) => _said.Contains(slot);

    /// <summary>How one value of a slot stands.</summary>
    public Verdict Judge(string slot, string value)
    {
        if (_byValue.TryGetValue((slot, value), out var finding))
        {
            return finding.State switch
            {
                FindingState.Present => new(Truth.Yes, [finding]),
                FindingState.Absent => new(Truth.No, [finding]),
                _ => Verdict.Unknown,
            };
        }

        if (Nothing(slot) is { } nothing)
        {
            return new(Truth.No, [nothing]);
        }

        var others = Present(slot);
        return others.Count == 0 ? Verdict.Unknown : new(Silence(slot), others);
    }

    /// <summary>The whole number of a slot such as age; null where none is known.</summary>
    public (int Number, Finding Finding)? Number(string slot) =>
        Present(slot) is [.., var last] && int.TryParse(last.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, last)
            : null;

    /// <summary>The length of time of a slot such as <c>onset.when</c>, in days; null where none is known.</summary>
    public (int Number, Finding Finding)? Days(string slot) =>
        Present(slot) is [.., var last] && Ago.TryDays(last.Value, out var days) ? (days, last) : null;

    private Finding? Nothing(string slot) =>
        Array.Find(NothingValues, value => _byValue.TryGetValue((slot, value), out var finding) && finding.State == FindingState.Present) is { } said
            ? _byValue[(slot, said)]
            : null;

    // Where it hurts is told as a whole, and a slot of one value has no room for a second; elsewhere people name a few of many.
    private Truth Silence(string slot) =>
        !_slots.IsMulti(slot) || slot == SlotIds.Location ? Truth.No
        : _asked.Contains(slot) ? Truth.Unmentioned
        : Truth.Unknown;

    private void Add(Finding finding)
    {
        _byValue[(finding.Slot, finding.Value)] = finding;
        if (finding.State == FindingState.Present || finding.Value == Finding.Unknown)
        {
            _said.Add(finding.Slot);
        }

        if (finding.State != FindingState.Present || NothingValues.Contains(finding.Value))
        {
            return;
        }

        if (!_present.TryGetValue(finding.Slot, out var list))
        {
            _present[finding.Slot] = list = [];
        }

        list.Add(finding);
        if (_slots.Find(finding.Slot)?.Parents.GetValueOrDefault(finding.Value) is { } wider)
        {
            _byValue.TryAdd((finding.Slot, wider), finding);
        }
    }
}
