using System.Globalization;

namespace HipBot.Triage;

/// <summary>The findings of one person, laid out so that rules can be judged quickly.</summary>
/// <remarks>A narrower value counts for its wider one: who sprints, runs.</remarks>
public sealed class Facts
{
    // Of other slots the facts before know.
    private readonly Dictionary<string, SlotFacts> _bySlot = [];
    private readonly Facts? _before;
    private int[]? _sameFact;

    /// <summary>Lays out findings.</summary>
    /// <param name="findings">What is known now.</param>
    /// <param name="asked">Slots that were asked: only there does silence about a value mean anything.</param>
    /// <param name="slots">The slots, for wider values and for which slots take one value only.</param>
    public Facts(FindingSet findings, IEnumerable<string> asked, SlotVocabulary slots)
        : this(findings, asked as IReadOnlyCollection<string> ?? [.. asked], slots, null, new(null, new([])))
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(slots);
        foreach (var finding in findings)
        {
            if (!_bySlot.ContainsKey(finding.Slot))
            {
                _bySlot[finding.Slot] = LayOut(finding.Slot, Asked.Contains(finding.Slot));
            }
        }
    }

    private Facts(FindingSet findings, IReadOnlyCollection<string> asked, SlotVocabulary slots, Facts? before, RuleMemory memory)
    {
        Memory = memory;
        Findings = findings;
        Asked = asked;
        Slots = slots;
        _before = before;
    }

    /// <summary>The findings that were laid out.</summary>
    public FindingSet Findings { get; }

    /// <summary>The slots that were asked.</summary>
    public IReadOnlyCollection<string> Asked { get; }

    /// <summary>The slots that they fill.</summary>
    public SlotVocabulary Slots { get; }

    /// <summary>How many slots were asked about in vain: the person does not know, or was not understood.</summary>
    public int Unsure => Findings.Select(finding => finding.Slot).Distinct().Count(slot => Of(slot)!.IsUnknown);

    /// <summary>Whether a finding says only that there is nothing of its slot.</summary>
    public static bool SaysNothing(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return SlotFacts.SaysNothing(finding);
    }

    /// <summary>Lays out what an intake knows.</summary>
    public static Facts Of(Intake intake, SlotVocabulary slots)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return new(FindingSet.From(intake.Findings, slots), intake.Asked, slots);
    }

    /// <summary>These facts with one more answer, as a question would bring it.</summary>
    public Facts With(Finding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var answered = Changed(Findings.With([answer], Slots), [answer.Slot]);
        answered._bySlot[answer.Slot] = answered.LayOut(answer.Slot, isAsked: true);
        return answered;
    }

    /// <summary>These facts as if one finding had never been said.</summary>
    public Facts Without(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Changed(Findings.Without(finding), [finding.Slot]);
    }

    /// <summary>The present values of a slot that say more than "nothing".</summary>
    public IReadOnlyList<Finding> Present(string slot) => Of(slot)?.Present ?? [];

    /// <summary>Whether a slot has an answer: a value, "none of it" or "I don't know". A single denied value is no answer.</summary>
    public bool IsAnswered(string slot) => Of(slot)?.IsAnswered == true;

    /// <summary>How one value of a slot stands.</summary>
    public Truth Judge(string slot, string value) => Of(slot)?.Judge(value) ?? Truth.Unknown;

    /// <summary>The whole number of a slot such as age; null where none is known.</summary>
    public (int Number, Finding Finding)? Number(string slot) =>
        Present(slot) is [.., var last] && int.TryParse(last.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, last)
            : null;

    /// <summary>The length of time of a slot such as <c>onset.when</c>, in days; null where none is known.</summary>
    public (int Number, Finding Finding)? Days(string slot) =>
        Present(slot) is [.., var last] && Ago.TryDays(last.Value, out var days) ? (days, last) : null;

    /// <summary>How the rules stand to these facts, as far as they have been judged.</summary>
    internal RuleMemory Memory { get; }

    /// <summary>What is known of a slot; null where nothing is.</summary>
    internal SlotFacts? Of(string slot) => _bySlot.TryGetValue(slot, out var own) ? own : _before?.Of(slot);

    /// <summary>Adds to the weight of each finding's fact, however it was told.</summary>
    internal void Credit(IReadOnlyList<Finding> findings, double log, Span<double> logs)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            Credit(findings[i], log, logs);
        }
    }

    /// <summary>Adds to the weight of a finding's fact.</summary>
    internal void Credit(Finding finding, double log, Span<double> logs)
    {
        _sameFact ??= SameFacts();
        logs[_sameFact[Findings.IndexOf(finding)]] += log;
    }

    // For each finding, the first that tells the same fact.
    private int[] SameFacts() =>
    [
        .. Findings.Select(finding => Findings.TakeWhile(first => first.State != finding.State || !Slots.IsSameFact(first, finding)).Count()),
    ];

    /// <summary>These facts with other findings in some slots.</summary>
    /// <param name="findings">All findings, which differ in those slots alone.</param>
    /// <param name="slots">The slots.</param>
    internal Facts Changed(FindingSet findings, IReadOnlyList<string> slots)
    {
        var changed = new Facts(findings, Asked, Slots, this, new(Memory, new(slots)));
        foreach (var slot in slots)
        {
            changed._bySlot[slot] = changed.LayOut(slot, Asked.Contains(slot));
        }

        return changed;
    }

    private SlotFacts LayOut(string slot, bool isAsked) => new(Findings.Of(slot), Slots.Find(slot), isAsked);
}
