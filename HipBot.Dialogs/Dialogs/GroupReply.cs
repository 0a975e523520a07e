using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>What is said where others read along: a danger sign is answered at once, everything else is asked to a private chat.</summary>
/// <remarks>Nothing is remembered, and nothing of what was written is repeated.</remarks>
public sealed class GroupReply
{
    private readonly EpisodeCards _cards;
    private readonly TimeProvider _clock;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly CardMessages _messages;
    private readonly IFindingRecognizer _recognizer;

    /// <summary>Screens with the given recognizer and interview.</summary>
    public GroupReply(EpisodeCards cards, CardMessages messages, IFindingRecognizer recognizer, IInterview interview, KnowledgeBase knowledge, TimeProvider clock)
    {
        _cards = cards;
        _messages = messages;
        _recognizer = recognizer;
        _interview = interview;
        _knowledge = knowledge;
        _clock = clock;
    }

    /// <summary>Answers a message that others can read.</summary>
    public async Task ReplyAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var text = MessageText.Of(incoming);
        var findings = _recognizer.Recognize(text, UtteranceContext.Open(LocalTime.Of(incoming, _clock)));
        var assessment = _interview.Assess(Intake.Empty with { Findings = [.. FindingSet.From(findings, _knowledge.Slots)] });
        await turnContext.SendActivityAsync(
            assessment.RedFlag is { Level: LevelOfCare.Emergency } flag ? Escalation(assessment, flag, incoming) : Invitation(),
            cancellationToken);
    }

    private Activity Invitation() => MessageFactory.Text(_knowledge.Conversation.Texts.GroupInvitation);

    private Activity Escalation(Assessment assessment, RedFlagHit flag, Activity incoming)
    {
        var message = _messages.Statement(_cards.Escalation(flag, assessment, asks: false, incoming.Locale), incoming);
        message.Entities = [MachineEntities.Of(assessment, final: true, isPublic: true)];
        return message;
    }
}
