using System.Globalization;
using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Makes one account of what was said: one state a value, one value where a slot takes only one.</summary>
internal sealed class Resolution
{
    private const string Side = "side";
    private const string Severity = "severity";

    private readonly Lexicon _lexicon;
    private readonly SlotVocabulary _slots;

    public Resolution(Lexicon lexicon, SlotVocabulary slots)
    {
        _lexicon = lexicon;
        _slots = slots;
    }

    /// <summary>The account, in the order of the utterance.</summary>
    /// <param name="findings">What was said, phrase by phrase.</param>
    /// <param name="repairedAt">Index of the character from which on the person corrects what stood before; null where they do not.</param>
    public IReadOnlyList<Finding> Settle(IReadOnlyList<Finding> findings, int? repairedAt)
    {
        var settled = new List<Finding>(findings.Count);
        foreach (var slot in BySlot(OneState(findings, repairedAt)))
        {
            settled.AddRange(OneValue(slot, repairedAt));
        }

        return [.. settled.OrderBy(finding => finding.Start)];
    }

    // Of one value said in two states, the present one counts; else the first, unless it is said again after a correction.
    private static List<Finding> OneState(IReadOnlyList<Finding> findings, int? repairedAt)
    {
        var distinct = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var known = distinct.FindIndex(other => other.Slot == finding.Slot && other.Value == finding.Value);
            if (known < 0)
            {
                distinct.Add(finding);
            }
            else if (finding.State == FindingState.Present && (distinct[known].State != FindingState.Present || (finding.Start >= repairedAt && distinct[known].Start < repairedAt)))
            {
                distinct[known] = finding;
            }
        }

        return distinct;
    }

    private static List<List<Finding>> BySlot(List<Finding> findings)
    {
        var slots = new List<List<Finding>>();
        foreach (var finding in findings)
        {
            if (slots.Find(slot => slot[0].Slot == finding.Slot) is { } known)
            {
                known.Add(finding);
            }
            else
            {
                slots.Add([finding]);
            }
        }

        return slots;
    }

    private List<Finding> OneValue(List<Finding> findings, int? repairedAt)
    {
        var slot = findings[0].Slot;
        if (findings.Exists(finding => IsPresent(finding) && finding.Value != Finding.None))
        {
            findings.RemoveAll(finding => finding.Value == Finding.None);
        }

        RemoveOutweighed(findings);
        if (_lexicon.Strengths.TryGetValue(slot, out var order) && _slots.IsMulti(slot))
        {
            var over = findings.Find(finding => IsPresent(finding) && order.Contains(finding.Value));
            return over is null ? findings : [over, .. findings.FindAll(finding => !IsPresent(finding))];
        }

        // "Long run" is also running; saying both adds nothing.
        if (_slots.Find(slot) is { Parents.Count: > 0 } known)
        {
            var parents = findings.Where(IsPresent).Select(finding => known.Parents.GetValueOrDefault(finding.Value)).ToHashSet();
            findings.RemoveAll(finding => parents.Contains(finding.Value));
        }

        return findings.Count < 2 || _slots.IsMulti(slot) ? findings : Single(slot, findings, order, repairedAt);
    }

    private void RemoveOutweighed(List<Finding> findings)
    {
        if (findings.Count < 2)
        {
            return;
        }

        foreach (var strong in findings.FindAll(IsPresent))
        {
            if (_lexicon.Outweighs.TryGetValue(new(strong.Slot, strong.Value), out var weaker))
            {
                findings.RemoveAll(finding => IsPresent(finding) && weaker.Contains(new(finding.Slot, finding.Value)));
            }
        }
    }

    private static List<Finding> Single(string slot, List<Finding> findings, IReadOnlyList<string>? order, int? repairedAt)
    {
        var present = findings.FindAll(IsPresent);
        var settled = findings.FindAll(finding => !IsPresent(finding));
        if (present.Count > 0)
        {
            var strongest = Strongest(slot, present, order, repairedAt);
            // "Not both: left and right in turn" says both after all.
            settled.RemoveAll(finding => finding.Value == strongest.Value);
            settled.Add(strongest);
        }

        return settled;
    }

    private static Finding Strongest(string slot, List<Finding> present, IReadOnlyList<string>? order, int? repairedAt)
    {
        if (present.Where(finding => finding.Start >= repairedAt).MaxBy(finding => finding.Start) is { } repaired)
        {
            return repaired;
        }

        if (slot == Side && present.Exists(finding => finding.Value == "left") && present.Exists(finding => finding.Value == "right"))
        {
            return present[0] with { Value = "both" };
        }

        // Of several marks the worst, as the question asks.
        return slot == Severity ? present.MaxBy(finding => int.Parse(finding.Value, CultureInfo.InvariantCulture))!
            : order is null ? present[0]
            : present.MinBy(finding => Rank(order, finding.Value))!;
    }

    private static bool IsPresent(Finding finding) => finding.State == FindingState.Present;

    private static int Rank(IReadOnlyList<string> order, string value)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == value)
            {
                return i;
            }
        }

        return order.Count;
    }
}
