using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads an utterance as the answer to the question that was asked.</summary>
internal sealed class AnswerReader
{
    private const string Onset = "onset";

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

    /// <summary>What the answer adds to what its words say by themselves.</summary>
    public IEnumerable<Finding> Added(Reading reading, List<Finding> found, UtteranceContext context)
    {
        if (context.AskedSlot is not { } asked || reading.Tokens.Length == 0)
        {
            return [];
        }

        var ofSlot = found.Where(finding => Belongs(finding.Slot, asked)).ToList();
        if (ofSlot.Exists(finding => finding.State != FindingState.Absent))
        {
            return [];
        }

        var number = asked is "age" or "severity" or "fever" ? NumberReading.Find(new(asked, SlotValue.Number), FindingState.Present, new(0, reading.Tokens.Length), reading) : null;
        return number is not null ? [number]
            : Leading(reading) is not var (answer, span) ? []
            : answer == Answer.All ? context.Choices.Where(value => value != Finding.None).Select(value => At(new(asked, value), reading, span))
            : Values(asked, answer, ofSlot.Count > 0).Select(value => At(value, reading, span));
    }

    private (Answer Answer, Span Span)? Leading(Reading reading)
    {
        if (_answers.Leading(reading) is not var (answer, span))
        {
            return null;
        }

        // "No fever" denies the fever; "no, …" and "no it stays there" answer the question.
        var denies = answer == Answer.No && span.Length == 1 && reading.BreakAt(span.To) == Break.None
            && !reading.Begins(span.To, GoesOn);
        return denies ? null : (answer, span);
    }

    private IEnumerable<SlotValue> Values(string asked, Answer answer, bool alreadyDenied)
    {
        if (_answers.Words.BySlot.TryGetValue(asked, out var meanings) && meanings.TryGetValue(answer, out var values))
        {
            return values;
        }

        var slot = asked == Onset ? "onset.when" : asked;
        return answer switch
        {
            Answer.No or Answer.Fine when _slots.Takes(slot, Finding.None) && _slots.Find(slot)!.Kind == SlotKind.Choice => [new(slot, Finding.None)],
            // Yes to "any clicking, catching or locking?" says that something is there, not what.
            Answer.Yes when !alreadyDenied && _slots.Takes(slot, Finding.None) && _slots.Find(slot)!.Kind == SlotKind.Choice => [new(slot, Finding.Unknown)],
            Answer.Fine or Answer.Unknown or Answer.Skip when !alreadyDenied => [new(slot, Finding.Unknown)],
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
