using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Screens what is written where others read along, and says what to do without a word on what was said.</summary>
public sealed class PublicDanger
{
    private readonly TimeProvider _clock;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly CardMessages _messages;
    private readonly IFindingRecognizer _recognizer;

    /// <summary>Screens with the given recognizer and interview.</summary>
    public PublicDanger(CardMessages messages, IFindingRecognizer recognizer, IInterview interview, KnowledgeBase knowledge, TimeProvider clock)
    {
        _messages = messages;
        _recognizer = recognizer;
        _interview = interview;
        _knowledge = knowledge;
        _clock = clock;
    }

    /// <summary>The answer to a danger sign that cannot wait; null where there is none.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="incoming">The message.</param>
    /// <param name="locale">The locale of the group; decides whom to call.</param>
    public Activity? AnswerTo(string words, Activity incoming, string? locale)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var findings = _recognizer.Recognize(words, UtteranceContext.Open(LocalTime.Of(incoming, _clock)));
        var assessment = _interview.Assess(Intake.Empty with { Findings = [.. FindingSet.From(findings, _knowledge.Slots)] });
        if (assessment.RedFlag is not { Level: >= LevelOfCare.SameDay } flag)
        {
            return null;
        }

        var message = _messages.Statement(CardOf(flag.Level, _knowledge.Emergency.For(locale)), incoming);
        message.Entities = [MachineEntities.Of(assessment, final: true, isPublic: true)];
        return message;
    }

    private ClubDangerCard CardOf(LevelOfCare level, EmergencyNumbers numbers)
    {
        var texts = _knowledge.Club.Texts;
        var toDo = numbers.Fill(level == LevelOfCare.Emergency ? texts.Danger : texts.DangerToday);
        return new(level.ToId(), _knowledge.Levels.Find(level).Title, toDo, AssessmentCards.NumbersFor(level, numbers, _knowledge.Conversation.Texts), texts.DangerOthers);
    }
}
