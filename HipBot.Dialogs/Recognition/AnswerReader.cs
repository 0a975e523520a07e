using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads an utterance as the answer to the question that was asked.</summary>
internal sealed class AnswerReader
{
    private const string Onset = "onset";
    private const string Severity = "severity";

    private static readonly CueSet Statement = CueSet.Of(Cue.Subject, Cue.Self);
    private static readonly CueSet GoesElsewhere = CueSet.Of(Cue.Contrast, Cue.And);

    private static readonly CueSet GoesOn = CueSet.Of(Cue.Subject, Cue.Self, Cue.Stop, Cue.Contrast, Cue.Not);

    private readonly AnswerIndex _answers;
    private readonly SlotVocabulary _slots;

    public AnswerReader(AnswerIndex answers, SlotVocabulary slots)
    {
        _answers = answers;
        _slots = slots;
    }

    /// <summary>What a tapped or numbered choice stands for; empty where the utterance is none.</summary>
    public IReadOnlyList<Finding> Chosen(string utterance, UtteranceContext context) =>
        context.AskedSlot is { } slot ? Choices.Read(utterance, slot, context, _slots, _answers.Words) : [];

    /// <summary>Whether the question was put the other way round, so that short answers mean the opposite of what they usually do to it.</summary>
    public bool IsTurned(UtteranceContext context) => context is { IsRephrased: true, AskedSlot: { } slot } && _answers.Words.Rephrased.ContainsKey(slot);

    /// <summary>What the answer adds to what its words say by themselves.</summary>
    public IEnumerable<Finding> Added(Reading reading, List<Finding> found, UtteranceContext context)
    {
        if (context.AskedSlot is not { } asked || reading.Tokens.Length == 0)
        {
            return [];
        }

        var ofSlot = found.Where(finding => Belongs(finding.Slot, asked)).ToList();
        if (asked == Severity && Number(asked, reading) is { } mark)
        {
            // "It's bearable, say 4": the mark says more than the word; of several marks the worst stands.
            found.RemoveAll(finding => finding.Slot == Severity && !HoldsNumber(finding, reading));
            return [mark];
        }

        if (ofSlot.Exists(finding => finding.State != FindingState.Absent))
        {
            return [];
        }

        var number = asked is "age" or "fever" ? Number(asked, reading) : null;
        return number is not null ? [number]
            : Leading(reading) is not var (answer, span) ? []
            : answer == Answer.Yes && !IsTurned(context) && AffirmsAnotherMatter(reading, span, found, asked) ? []
            : answer == Answer.All ? context.Choices.Where(value => value != Finding.None).Select(value => At(new(asked, value), reading, span))
            : Values(asked, answer, ofSlot.Count > 0, IsTurned(context) ? _answers.Words.Rephrased : _answers.Words.BySlot).Select(value => At(value, reading, span));
    }

    // "Yeah I can walk" to "any fever?" is a yes to the walking: it says neither that there is a fever nor that there is none.
    private bool AffirmsAnotherMatter(Reading reading, Span yes, List<Finding> found, string asked)
    {
        var from = Math.Max(1, yes.From);
        if (!_slots.Takes(asked, Finding.None) || reading.Begins(1, GoesElsewhere) || !(reading.Begins(from, Statement) || reading.Begins(yes.To, Statement)))
        {
            return false;
        }

        var to = yes.To;
        while (reading.BreakAt(to) == Break.None && !reading.Begins(to, GoesElsewhere))
        {
            to++;
        }

        var (start, end) = (reading.Tokens[from].Start, reading.Tokens[to - 1].End);
        var said = found.FindAll(finding => finding.Start >= start && finding.Start < end && finding.Slot != asked);
        return said.Count > 0 && said.TrueForAll(SaysNothingBad);
    }

    private static bool SaysNothingBad(Finding finding) =>
        finding.State == FindingState.Absent || finding.Value is Finding.None or "full" or "fine" || finding.Slot == "activity";

    private static bool HoldsNumber(Finding finding, Reading reading)
    {
        foreach (var token in reading.Tokens)
        {
            if (token.Number is not null && token.Start >= finding.Start && token.Start < finding.Start + finding.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Number(string asked, Reading reading) => NumberReading.Find(new(asked, SlotValue.Number), FindingState.Present, new(0, reading.Tokens.Length), reading);

    private (Answer Answer, Span Span)? Leading(Reading reading)
    {
        if (_answers.Leading(reading) is not var (answer, span))
        {
            return null;
        }

        // "No fever" denies the fever, "I can't run" the running; "no, …" and "no it stays there" answer the question.
        var denies = answer == Answer.No && (span.Length == 1 || reading.Tokens[span.To - 1].Text.EndsWith("nt", StringComparison.Ordinal)) && reading.BreakAt(span.To) == Break.None
            && !reading.Begins(span.To, GoesOn);
        return denies ? null : (answer, span);
    }

    private IEnumerable<SlotValue> Values(string asked, Answer answer, bool alreadyDenied, IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<SlotValue>>> bySlot)
    {
        if (bySlot.TryGetValue(asked, out var meanings) && (meanings.TryGetValue(answer, out var values) || (answer == Answer.Partly && meanings.TryGetValue(Answer.Yes, out values))))
        {
            return values;
        }

        var slot = asked == Onset ? "onset.when" : asked;
        return answer switch
        {
            Answer.No or Answer.Nothing or Answer.Fine when _slots.Takes(slot, Finding.None) && _slots.Find(slot)!.Kind == SlotKind.Choice => [new(slot, Finding.None)],
            // Yes to "any clicking, catching or locking?" says that something is there, not what.
            Answer.Yes or Answer.Partly when !alreadyDenied && _slots.Takes(slot, Finding.None) && _slots.Find(slot)!.Kind == SlotKind.Choice => [new(slot, Finding.Unknown)],
            Answer.Nothing or Answer.Fine or Answer.Unknown or Answer.Skip when !alreadyDenied => [new(slot, Finding.Unknown)],
            _ => [],
        };
    }

    private static Finding At(SlotValue value, Reading reading, Span span)
    {
        var start = reading.Tokens[span.From].Start;
        var state = value.Value == Finding.Unknown ? FindingState.Unsure : FindingState.Present;
        return new(value.Slot, value.Value, state, start, reading.Tokens[span.To - 1].End - start);
    }

    private static bool Belongs(string slot, string asked) => slot == asked || (asked == Onset && slot.StartsWith("onset.", StringComparison.Ordinal));
}
