using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Understands a message by itself, whatever was asked or said before.</summary>
public sealed class LoneMessages
{
    private readonly TimeProvider _clock;
    private readonly IInterview _interview;
    private readonly IFindingRecognizer _recognizer;
    private readonly SlotVocabulary _slots;

    /// <summary>Understands with the given recognizer and judges with the given interview.</summary>
    public LoneMessages(IFindingRecognizer recognizer, IInterview interview, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _recognizer = recognizer;
        _interview = interview;
        _slots = knowledge.Slots;
        _clock = clock;
    }

    /// <summary>What the words say.</summary>
    /// <param name="words">The words.</param>
    /// <param name="message">The message that they are of; tells the person's time.</param>
    public FindingSet Read(string words, Activity message) =>
        FindingSet.From(_recognizer.Recognize(words, UtteranceContext.Open(LocalTime.Of(message, _clock))), _slots);

    /// <summary>Whether a message by itself holds a danger sign.</summary>
    public bool HoldsDanger(Activity message) => Assess(MessageText.Of(message), message).RedFlags.Count > 0;

    /// <summary>What the words alone would come to.</summary>
    /// <param name="words">The words.</param>
    /// <param name="message">The message that they are of; tells the person's time.</param>
    public Assessment Assess(string words, Activity message) =>
        _interview.Assess(Intake.Empty with { Findings = [.. Read(words, message)] });
}
