using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Takes the findings of a message into an episode: what is put right replaces what was said, what contradicts it does not.</summary>
/// <remarks>Pure. Of two answers that cannot both be so the worse one is kept, since a danger sign is not lost by a slip.</remarks>
public sealed class FindingIntake
{
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;

    /// <summary>Judges what is worse by the given interview.</summary>
    public FindingIntake(IInterview interview, KnowledgeBase knowledge)
    {
        _interview = interview;
        _knowledge = knowledge;
    }

    private SlotVocabulary Slots => _knowledge.Slots;

    /// <summary>The episode with the findings of a message.</summary>
    /// <param name="episode">The episode so far; its open question decides what an answer replaces.</param>
    /// <param name="said">The findings of the message.</param>
    /// <param name="marks">What the message says of its relation to what was said before.</param>
    public Uptake Take(Episode episode, IReadOnlyList<Finding> said, RepairMarks marks)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(said);
        marks = episode.Open is { IsOpening: true, Purpose: QuestionPurpose.Change } ? marks with { Corrects = true } : marks;
        said = marks.Corrects ? [.. said, .. DeniedElsewhere(episode, said)] : said;
        var answered = SlotsAnsweredAnew(episode.Open, said);
        var known = FindingSet.From(episode.Findings.Where(finding => !answered.Contains(finding.Slot)), Slots);
        Contradiction? contradiction = null;
        foreach (var slot in said.GroupBy(finding => finding.Slot))
        {
            var (found, against) = TakeSlot(episode, known, slot.Key, [.. slot], marks, answered);
            known = found;
            contradiction ??= against;
        }

        var taken = episode with { Findings = [.. known] };
        return new(taken, Changes(episode, taken, said, answered, marks), contradiction);
    }

    /// <summary>The worst that an answer "yes" to a question about several danger signs can mean.</summary>
    public Finding WorstOf(Episode episode, string slot)
    {
        ArgumentNullException.ThrowIfNull(episode);
        var known = FindingSet.From(episode.Findings, Slots);
        return Slots.Find(slot)!.Values.Where(value => !IsNothing(slot, value))
            .Select(value => new Finding(slot, value, FindingState.Present))
            .MaxBy(finding => Badness(episode, known.With([finding], Slots)))!;
    }

    /// <summary>Whether two slots' findings answer the question about one of them: the same fact is told under either.</summary>
    public bool Answers(Finding finding, string slot)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FillsOf(slot).Contains(finding.Slot)
            || (finding.Value != Finding.Unknown && FillsOf(slot).Any(filled => Slots.Find(filled)!.Values.Any(value => Slots.FactOf(new(filled, value, finding.State)) == Slots.FactOf(finding))));
    }

    /// <summary>The slots that the question about a slot fills.</summary>
    public IReadOnlyList<string> FillsOf(string slot) =>
        _knowledge.Questions.All.FirstOrDefault(row => row.Slot == slot)?.Fills ?? (Slots.Find(slot) is null ? [] : [slot]);

    // "No fall" takes back the fall as an injury and as what the person was doing.
    private IEnumerable<Finding> DeniedElsewhere(Episode episode, IReadOnlyList<Finding> said) =>
        from known in episode.Findings
        where known.State == FindingState.Present && said.All(finding => finding.Slot != known.Slot)
        where said.Any(finding => finding.State == FindingState.Absent && Slots.FactOf(finding) == Slots.FactOf(known))
        select known with { State = FindingState.Absent };

    // A question put again takes its new answer for the old one; "I don't know" leaves the old one as it was.
    private HashSet<string> SlotsAnsweredAnew(OpenQuestion? open, IReadOnlyList<Finding> said) =>
        open is { Purpose: not QuestionPurpose.Ask, IsOpening: false }
            ? [.. FillsOf(open.Slot).Where(slot => said.Any(finding => finding.Slot == slot && finding.Value != Finding.Unknown))]
            : [];

    private (FindingSet Known, Contradiction? Against) TakeSlot(
        Episode episode,
        FindingSet known,
        string slot,
        List<Finding> said,
        RepairMarks marks,
        HashSet<string> answered)
    {
        var earlier = known.Where(finding => finding.Slot == slot && finding.Value != Finding.Unknown).ToList();
        if (earlier.Count > 0 && said.TrueForAll(finding => finding.Value == Finding.Unknown))
        {
            return (known, null);
        }

        if (!marks.Corrects && !answered.Contains(slot) && !TakesBack(earlier, said) && Contradict(slot, earlier, said))
        {
            var later = known.Without(slot).With(said, Slots);
            var kept = Badness(episode, later).CompareTo(Badness(episode, known)) >= 0 ? later : known;
            var ask = !episode.Settled.Contains(slot) && !(marks.IsNews && kept == later);
            return (kept, ask ? new(slot, earlier, said) : null);
        }

        var replaces = marks is { Corrects: true, Adds: false } && slot == SlotIds.Location && said.Exists(finding => finding.State == FindingState.Present);
        return ((replaces ? known.Without(slot) : known).With(said, Slots), null);
    }

    // "I'm 52, not 25" and "the right, not the left" say themselves which is right.
    private static bool TakesBack(List<Finding> earlier, List<Finding> said) =>
        said.Exists(finding => finding.State == FindingState.Present)
        && earlier.Exists(finding => finding.State == FindingState.Present)
        && earlier.Where(finding => finding.State == FindingState.Present).All(old => said.Exists(finding => finding.Value == old.Value && finding.State == FindingState.Absent));

    private bool Contradict(string slot, List<Finding> earlier, List<Finding> said)
    {
        if (!_knowledge.Repairs.Settle.Contains(slot))
        {
            return false;
        }

        var before = Present(earlier);
        var now = Present(said);
        var denied = said.Where(finding => finding.State == FindingState.Absent).Select(finding => finding.Value).ToList();
        if (now.Count == 0)
        {
            return before.Exists(value => denied.Contains(value) && !IsNothing(slot, value));
        }

        var nothingBefore = before.TrueForAll(value => IsNothing(slot, value));
        var nothingNow = now.TrueForAll(value => IsNothing(slot, value));
        return before.Count > 0 && (Slots.Find(slot)!.Kind == SlotKind.Number || slot == "side" ? !before.SequenceEqual(now)
            : slot == "weight-bearing" ? Math.Abs(Rank(slot, before[0]) - Rank(slot, now[0])) > 1
            : nothingBefore != nothingNow);
    }

    private int Rank(string slot, string value) => Slots.Find(slot)!.Values.ToList().IndexOf(value);

    private static List<string> Present(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.State == FindingState.Present).Select(finding => finding.Value).ToList();

    private static bool IsNothing(string slot, string value) => Facts.SaysNothing(new(slot, value, FindingState.Present)) || (slot == "weight-bearing" && value == "full");

    private (LevelOfCare Flag, LevelOfCare Level, int Signs, int Severity) Badness(Episode episode, FindingSet findings)
    {
        var assessment = _interview.Assess(episode.ToIntake() with { Findings = [.. findings] });
        var signs = findings.Where(finding => finding.State == FindingState.Present && _knowledge.Repairs.Settle.Contains(finding.Slot) && !IsNothing(finding.Slot, finding.Value)).ToList();
        return (
            assessment.RedFlag?.Level ?? LevelOfCare.OutOfScope,
            assessment.Level,
            signs.Count(finding => Slots.Find(finding.Slot)!.Kind == SlotKind.Choice && finding.Slot != "side"),
            signs.Where(finding => finding.Slot == "weight-bearing").Select(finding => Rank(finding.Slot, finding.Value)).DefaultIfEmpty(0).Max());
    }

    private static List<SlotChange> Changes(Episode before, Episode after, IReadOnlyList<Finding> said, HashSet<string> answered, RepairMarks marks) =>
    [
        .. from slot in said.Select(finding => finding.Slot).Distinct()
           let old = before.Findings.Where(finding => finding.Slot == slot && finding.Value != Finding.Unknown).ToList()
           let now = after.Findings.Where(finding => finding.Slot == slot).ToList()
           let differs = !Present(old).Order(StringComparer.Ordinal).SequenceEqual(Present(now).Order(StringComparer.Ordinal))
           where old.Count > 0 && differs && !marks.Adds && (marks.Corrects || answered.Contains(slot) || TakesBack(old, said.Where(finding => finding.Slot == slot).ToList()))
           select new SlotChange(slot, before.Open?.Purpose == QuestionPurpose.Which ? [] : old, now),
    ];
}
