using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Makes one account of what was said: one state a value, one value where a slot takes only one.</summary>
internal sealed class Resolution
{
    private readonly Lexicon _lexicon;
    private readonly SlotVocabulary _slots;
    private readonly HashSet<string> _signs;

    public Resolution(Lexicon lexicon, SlotVocabulary slots)
    {
        _lexicon = lexicon;
        _slots = slots;
        _signs = [.. lexicon.Topics.Where(topic => topic.Sign).SelectMany(topic => topic.Rules).SelectMany(rule => rule.Means).Select(value => value.Slot)];
    }

    public IReadOnlyList<Finding> Settle(IEnumerable<Finding> findings, int? repairedAt)
    {
        var settled = findings
            .GroupBy(finding => (finding.Slot, finding.Value))
            .Select(OneState)
            .GroupBy(finding => finding.Slot)
            .SelectMany(slot => OneValue(slot.Key, [.. slot], repairedAt));
        return [.. settled.OrderBy(finding => finding.Start)];
    }

    private Finding OneState(IGrouping<(string Slot, string Value), Finding> said) =>
        said.Select(finding => finding.State).Distinct().Count() == 1 ? said.First()
            : _signs.Contains(said.Key.Slot) ? said.MinBy(finding => finding.State == FindingState.Present ? 0 : 1)!
            : said.OrderBy(finding => finding.State == FindingState.Present ? 0 : 1).First();

    private IEnumerable<Finding> OneValue(string slot, List<Finding> findings, int? repairedAt)
    {
        if (findings.Exists(finding => finding.State == FindingState.Present && finding.Value != Finding.None))
        {
            findings.RemoveAll(finding => finding.Value == Finding.None);
        }

        if (_lexicon.Strengths.TryGetValue(slot, out var order) && _slots.IsMulti(slot))
        {
            var over = findings.Find(finding => finding.State == FindingState.Present && order.Contains(finding.Value));
            return over is null ? findings : [over, .. findings.Where(finding => finding.State != FindingState.Present)];
        }

        // "Long run" is also running; saying both adds nothing.
        var parents = findings.Where(finding => finding.State == FindingState.Present).Select(finding => _slots.Find(slot)?.Parents.GetValueOrDefault(finding.Value)).ToHashSet();
        findings.RemoveAll(finding => parents.Contains(finding.Value));
        return _slots.IsMulti(slot) ? findings : findings.Where(finding => finding.State != FindingState.Present).Append(Strongest(slot, findings, repairedAt)).OfType<Finding>();
    }

    private Finding? Strongest(string slot, List<Finding> findings, int? repairedAt)
    {
        var present = findings.Where(finding => finding.State == FindingState.Present).ToList();
        var repaired = present.FindAll(finding => finding.Start >= repairedAt);
        if (repaired.Count > 0)
        {
            return repaired[^1];
        }

        if (slot == "side" && present.Select(finding => finding.Value).Intersect(["left", "right"]).Count() == 2)
        {
            return present[0] with { Value = "both" };
        }

        return _lexicon.Strengths.TryGetValue(slot, out var order)
            ? present.MinBy(finding => Rank(order, finding.Value))
            : present.FirstOrDefault();
    }

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
