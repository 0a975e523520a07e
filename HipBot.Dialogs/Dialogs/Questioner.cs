using HipBot.Cards;
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
        return heard.Findings.Count > 0 ? _knowledge.Conversation.Texts.Noted : _knowledge.Conversation.Texts.NotUnderstood;
    }

    /// <summary>Asks for a slot, with the card that belongs to it.</summary>
    public Task AskAsync(ITurnContext turnContext, string slot, CancellationToken cancellationToken) =>
        PutAsync(turnContext, slot, (episode, incoming) => _cards.For(episode, incoming.Locale), cancellationToken);

    /// <summary>Puts the same question once more, shorter, under a line that says what went before.</summary>
    public Task AskAgainAsync(ITurnContext turnContext, string slot, string lead, bool rephrased, CancellationToken cancellationToken) =>
        PutAsync(turnContext, slot, (episode, _) => (_cards.Again(episode, lead, rephrased), null), cancellationToken);

    /// <summary>Puts a read-only card with the answer in the place of the card that asked, where the channel shows cards.</summary>
    public async Task CloseAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(heard);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (episode.Open is not { ActivityId: { } id } || CardHosts.Of(turnContext.Activity.ChannelId) == CardHost.Text)
        {
            return;
        }

        var closed = _messages.Statement(_cards.Answered(episode.Open, heard), turnContext.Activity);
        closed.Id = id;
        await turnContext.UpdateActivityAsync(closed, cancellationToken);
    }

    /// <summary>Whether the message is one of the choices of a question of the conversation, word for word.</summary>
    public bool IsChoice(string slot, Heard heard) => _knowledge.Conversation.Find(slot) is { } question && ExactChoice(question, heard) is not null;

    /// <summary>What the message answers: a choice's value, <see cref="Told"/>, or the words for a slot; null where it is not understood.</summary>
    public string? Recognize(string slot, Heard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return _knowledge.Conversation.Find(slot) is { } question
            ? ExactChoice(question, heard) ?? OtherAnswer(question, heard)
            : heard.Findings.Count > 0 || heard.Interruption == Interruption.Skip ? heard.Text : null;
    }

    private static string? ExactChoice(ConversationQuestion question, Heard heard)
    {
        var bare = heard.Text.Trim().TrimEnd('.', '!', ' ').Replace('\u2019', '\'');
        return question.Choices
            .FirstOrDefault(choice => choice.Synonyms.Append(choice.Label).Append(choice.Value).Contains(bare, StringComparer.OrdinalIgnoreCase))
            ?.Value;
    }

    private static string? OtherAnswer(ConversationQuestion question, Heard heard)
    {
        if (heard.Findings.Count > 0 && question.Slot != DialogSlots.Consent)
        {
            return Told;
        }

        var choices = question.Choices.Select(choice => new Choice(choice.Label) { Synonyms = choice.Synonyms.ToList() }).ToList();
        var found = ChoiceRecognizers.RecognizeChoices(heard.Text, choices).FirstOrDefault();
        return found is null || IsDoubtfulRefusal(question, found.Resolution.Index) ? null : question.Choices[found.Resolution.Index].Value;
    }

    // "No idea what you mean" holds a no, but does not refuse: consent is refused in so many words or not at all.
    private static bool IsDoubtfulRefusal(ConversationQuestion question, int index) =>
        question.Slot == DialogSlots.Consent && question.Choices[index].Value == "no";

    private async Task PutAsync(ITurnContext turnContext, string slot, Func<Episode, Activity, (ICard Card, Assessment? Told)> cardOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var open = new OpenQuestion(episode.Questions + 1, slot, [], IsOpening: _cards.IsOpening(slot, episode), ActivityId: null);
        var asked = episode with { Questions = open.Number, Open = open };
        var (card, told) = cardOf(asked, incoming);
        var (message, numbered) = _messages.Question(card, open, incoming);
        if (told is { } assessment)
        {
            message.Entities.Add(MachineEntities.Of(assessment, final: true, isPublic: Audience.IsPublic(incoming)));
        }

        var sent = await turnContext.SendActivityAsync(message, cancellationToken);
        var replaceable = card is QuestionCard ? sent?.Id : null;
        await _episodes.UpdateAsync(turnContext, _ => asked with { Open = open with { Numbered = numbered, ActivityId = replaceable } }, cancellationToken);
    }
}
