using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Screens what is written where others read along, and says what to do without a word on what was said.</summary>
public sealed class PublicDanger
{
    private readonly KnowledgeBase _knowledge;
    private readonly LoneMessages _lone;
    private readonly CardMessages _messages;

    /// <summary>Screens each message by itself.</summary>
    public PublicDanger(CardMessages messages, LoneMessages lone, KnowledgeBase knowledge)
    {
        _messages = messages;
        _lone = lone;
        _knowledge = knowledge;
    }

    /// <summary>The answer to a danger sign that cannot wait; null where there is none.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="incoming">The message.</param>
    /// <param name="locale">The locale of the group; decides whom to call.</param>
    public Activity? AnswerTo(string words, Activity incoming, string? locale)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var assessment = _lone.Assess(words, incoming);
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
