using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Reads the findings of a message in the light of the conversation: the open question, and for a correction what was asked before.</summary>
public sealed class Understanding
{
    private readonly FindingIntake _intake;
    private readonly KnowledgeBase _knowledge;
    private readonly IFindingRecognizer _recognizer;

    /// <summary>Reads with the given recognizer.</summary>
    public Understanding(IFindingRecognizer recognizer, FindingIntake intake, KnowledgeBase knowledge)
    {
        _recognizer = recognizer;
        _intake = intake;
        _knowledge = knowledge;
    }

    /// <summary>The findings of a message, in the order of its text.</summary>
    public IReadOnlyList<Finding> Read(Episode episode, string text, RepairMarks marks, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(text);
        var words = marks.Corrects ? CorrectedTime.Of(text) : text;
        var findings = _recognizer.Recognize(words, ContextOf(episode.Open, now));
        return marks.Corrects && !Corrects(episode, findings) ? Corrected(episode, words, now) ?? findings : findings;
    }

    /// <summary>Whether a message tells of another person's complaint, as a parent's does.</summary>
    public bool IsOfAnother(string text) => _recognizer.IsOfAnother(text);

    private UtteranceContext ContextOf(OpenQuestion? open, DateTimeOffset now) =>
        open is null || _knowledge.Conversation.Find(open.Slot) is not null
            ? UtteranceContext.Open(now)
            : new(now, open.Slot, open.Numbered) { IsRephrased = open.Misses > 0 };

    private static bool Corrects(Episode episode, IReadOnlyList<Finding> findings) =>
        findings.Any(finding => finding.Value != Finding.Unknown && (finding.State == FindingState.Present || episode.Findings.Exists(known => known.Slot == finding.Slot)));

    // "Sorry, 6" and "more like 5 weeks" mean what was asked or told last that they can be an answer to.
    private List<Finding>? Corrected(Episode episode, string text, DateTimeOffset now)
    {
        var words = _knowledge.Repairs.WithoutMarks(text);
        if (words.Length == 0)
        {
            return null;
        }

        var told = episode.Findings.Select(finding => finding.Slot).Reverse().Where(slot => _knowledge.Slots.Find(slot)?.Kind != SlotKind.Choice);
        return episode.Asked.AsEnumerable().Reverse().Concat(told).Distinct()
            .Select(slot => AnswerTo(episode, slot, words, now))
            .FirstOrDefault(found => found.Count > 0);
    }

    private List<Finding> AnswerTo(Episode episode, string slot, string words, DateTimeOffset now)
    {
        var question = slot.StartsWith("onset", StringComparison.Ordinal) ? SlotIds.Onset : slot;
        var choices = _knowledge.FindQuestion(question)?.Choices.Select(choice => choice.Value).ToList() ?? [];
        var takesNumber = _knowledge.Slots.Find(slot)?.Kind == SlotKind.Number;
        return (takesNumber ? CorrectedTime.IsIn(words) : int.TryParse(words, out _)) ? [] :
        [
            .. _recognizer.Recognize(words, new(now, question, choices))
                .Where(finding => _intake.Answers(finding, question) && finding.State == FindingState.Present && finding.Value != Finding.None && episode.Findings.Exists(known => known.Slot == finding.Slot)),
        ];
    }
}
