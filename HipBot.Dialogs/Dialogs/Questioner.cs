using HipBot.Cards;
using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Puts questions, remembers which one is open, and recognises their answers.</summary>
public sealed class Questioner
{
    /// <summary>The answer to a question of the conversation that is none of its choices, but tells something new.</summary>
    public const string Told = "told";

    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly KnowledgeBase _knowledge;
    private readonly CardMessages _messages;

    /// <summary>Puts the cards of an episode, and keeps the open question in it.</summary>
    public Questioner(EpisodeStore episodes, EpisodeCards cards, CardMessages messages, KnowledgeBase knowledge)
    {
        _episodes = episodes;
        _cards = cards;
        _messages = messages;
        _knowledge = knowledge;
    }

    /// <summary>What is said before a question that has to be put again: that the words were noted, though they were no answer, or that they were not understood.</summary>
    public string LeadAfter(Heard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return heard.IsUnclear ? _knowledge.Conversation.Texts.Clarify
            : heard.Findings.Count > 0 ? _knowledge.Conversation.Texts.Noted
            : heard.Open?.Slot == DialogSlots.AfterEscalation ? _knowledge.Conversation.Texts.EscalationReminder
            : heard.Open?.Misses > 0 ? _knowledge.Conversation.Texts.PickOne
            : _knowledge.Conversation.Texts.NotUnderstood;
    }

    /// <summary>What is said when a question is left behind without an answer; empty where it was answered.</summary>
    public string LeadAfterAnswer(OpenQuestion open, Heard heard, bool understood)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(heard);
        var texts = _knowledge.Conversation.Texts;
        var unsure = heard.Findings.Any(finding => finding.Value == Finding.Unknown) && heard.Findings.All(finding => finding.Value == Finding.Unknown);
        return open.Purpose == QuestionPurpose.Which ? string.Empty
            : open.Purpose == QuestionPurpose.Change && (unsure || !understood) ? texts.ChangeKept
            : !understood ? CanBeUrgent(open.Slot) ? texts.LetGoUrgent : texts.LetGo
            : heard.Interruption == Interruption.Skip ? texts.Skipped
            : unsure ? texts.NotSure
            : string.Empty;
    }

    /// <summary>Asks for a slot, with the card that belongs to it.</summary>
    public async Task AskAsync(ITurnContext turnContext, string slot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var lead = Lead.Take(turnContext);
        if (_knowledge.Conversation.Find(slot) is not null && lead.Length > 0)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(lead), cancellationToken);
            lead = string.Empty;
        }

        var purpose = episode.Change == slot ? QuestionPurpose.Change : QuestionPurpose.Ask;
        await PutAsync(turnContext, New(episode, slot) with { Purpose = purpose }, (asked, incoming) => lead.Length > 0 ? (_cards.Again(asked, lead), null) : _cards.For(asked, incoming.Locale), cancellationToken);
    }

    /// <summary>Puts the same question once more, shorter, under a line that says what went before; where its answer was not understood, in other words.</summary>
    public async Task AskAgainAsync(ITurnContext turnContext, string slot, string lead, bool missed, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var open = episode.Open?.Slot == slot ? episode.Open : New(episode, slot);
        await PutAsync(turnContext, open with { Misses = open.Misses + (missed ? 1 : 0) }, (asked, _) => (_cards.Again(asked, lead), null), cancellationToken);
    }

    /// <summary>Asks which of two answers is right; the question that was open is taken up afterwards.</summary>
    public async Task SettleAsync(ITurnContext turnContext, Contradiction contradiction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var open = New(episode, contradiction.Slot) with { Purpose = QuestionPurpose.Settle, Contradiction = contradiction, Below = episode.Open };
        await PutAsync(turnContext, open, (asked, _) => (_cards.Again(asked, Lead.Take(turnContext)), null), cancellationToken);
    }

    /// <summary>Asks which of the danger signs of the open question the person has, and tells programs the worst that it can be.</summary>
    public async Task WhichAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var open = New(episode, episode.Open!.Slot) with { Purpose = QuestionPurpose.Which };
        await PutAsync(turnContext, open, (asked, incoming) => _cards.Which(asked, incoming.Locale), cancellationToken);
    }

    /// <summary>Puts a read-only card with the answer in the place of the card that asked, once, where the channel shows cards.</summary>
    public async Task CloseAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(heard);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (episode.Open is { } open)
        {
            var choice = _knowledge.Conversation.Find(open.Slot) is null ? null : Recognize(open.Slot, heard);
            var answer = choice is null or Told ? heard.Text : choice;
            await ReplaceAsync(turnContext, episode, _cards.Answered(episode, answer, heard.Interruption == Interruption.Skip), cancellationToken);
        }
    }

    /// <summary>Whether the message is one of the choices of a question of the conversation, word for word.</summary>
    public bool IsChoice(string slot, Heard heard) => _knowledge.Conversation.Find(slot) is { } question && question.Takes(heard.Text);

    /// <summary>What the message answers: a choice's value, <see cref="Told"/>, or the words for a slot; null where it is not understood.</summary>
    public string? Recognize(string slot, Heard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return _knowledge.Conversation.Find(slot) is { } question
            ? question.ChoiceOf(heard.Text) ?? (CheckInCards.Asks(slot) ? AnswerToCheckIn(question, heard) : null) ?? OtherAnswer(question, heard)
            : heard.IsAnswer ? heard.Text : null;
    }

    // "Worse when I sit" is an answer besides what it tells; the rest has been taken in by then.
    private static string? AnswerToCheckIn(ConversationQuestion question, Heard heard) =>
        question.Scale ? PainScale.In(heard)
            : question.Slot == DialogSlots.AfterTrend && ChoiceRecognizers.RecognizeChoices(heard.Text, ChoicesOf(question)) is [var found, ..] ? question.Choices[found.Resolution.Index].Value
            : null;

    private static string? OtherAnswer(ConversationQuestion question, Heard heard)
    {
        if (heard.Findings.Count > 0 && question.Slot != DialogSlots.Consent)
        {
            return Told;
        }

        var found = ChoiceRecognizers.RecognizeChoices(heard.Text, ChoicesOf(question)).FirstOrDefault();
        return found is null || IsDoubtfulRefusal(question, found.Resolution.Index) ? null : question.Choices[found.Resolution.Index].Value;
    }

    private static List<Choice> ChoicesOf(ConversationQuestion question) =>
        question.Choices.Select(choice => new Choice(choice.Label) { Synonyms = choice.Synonyms.ToList() }).ToList();

    // "No idea what you mean" holds a no, but does not refuse: consent is refused in so many words or not at all.
    private static bool IsDoubtfulRefusal(ConversationQuestion question, int index) =>
        question.Slot == DialogSlots.Consent && question.Choices[index].Value == "no";

    private bool CanBeUrgent(string slot) => _knowledge.Questions.All.Any(row => row.Slot == slot && row.MayRaiseTo >= LevelOfCare.SameDay);

    private OpenQuestion New(Episode episode, string slot) =>
        new(episode.Questions + 1, slot, [], IsOpening: _cards.IsOpening(slot, episode), ActivityId: null);

    private async Task ReplaceAsync(ITurnContext turnContext, Episode episode, ICard card, CancellationToken cancellationToken)
    {
        if (episode.Open is not { ActivityId: { } id } || !_messages.CanReplace(turnContext.Activity))
        {
            return;
        }

        var message = _messages.Statement(card, turnContext.Activity);
        message.Id = id;
        turnContext.TurnState.Set(new ClosedCard(episode.Open.TurnId, message.Attachments[0].Content));
        await turnContext.UpdateActivityAsync(message, cancellationToken);
        await _episodes.UpdateAsync(turnContext, known => known with { Open = known.Open is { } open ? open with { ActivityId = null } : null }, cancellationToken);
    }

    private async Task PutAsync(ITurnContext turnContext, OpenQuestion question, Func<Episode, Activity, (ICard Card, Assessment? Told)> cardOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (episode.Open is { ActivityId: not null })
        {
            // It was not answered; the card that is put now is the one to answer.
            await ReplaceAsync(turnContext, episode, _cards.Settled(episode), cancellationToken);
        }

        var open = question with { Number = episode.Questions + 1, Numbered = [], ActivityId = null };
        var asked = episode with { Questions = open.Number, Open = open };
        var (card, told) = cardOf(asked, incoming);
        var (message, put) = _messages.Question(card, open, incoming);
        if (told is { } assessment)
        {
            message.Entities.Add(MachineEntities.Of(assessment, final: open.Purpose != QuestionPurpose.Which, isPublic: Audience.IsPublic(incoming)));
        }

        var sent = await turnContext.SendActivityAsync(message, cancellationToken);
        var replaceable = card is QuestionCard or ConsentCard or ExerciseCard or CheckInCard or PainCheckCard ? sent?.Id : null;
        await _episodes.UpdateAsync(turnContext, _ => asked with { Open = put with { ActivityId = replaceable } }, cancellationToken);
    }
}
