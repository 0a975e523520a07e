using HipBot.Cards;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>How a card of before stands now, for the one who looks at it again.</summary>
public sealed class CardsNow
{
    private readonly EpisodeStore _episodes;
    private readonly KnowledgeBase _knowledge;
    private readonly CardMessages _messages;

    /// <summary>Reads episodes of the given store.</summary>
    public CardsNow(EpisodeStore episodes, CardMessages messages, KnowledgeBase knowledge)
    {
        _episodes = episodes;
        _messages = messages;
        _knowledge = knowledge;
    }

    /// <summary>The read-only card that stands in the place of an answered one; null where the card is still the open one, or is not known.</summary>
    public async Task<object?> OfAsync(ITurnContext turnContext, CardReply asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(asked);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (episode.Open?.TurnId == asked.Turn || QuestionOf(asked.Slot) is not { } question)
        {
            return null;
        }

        var said = episode.Said.LastOrDefault(saying => saying.Slot == asked.Slot)?.Text ?? string.Empty;
        var labels = question.Choices.Where(choice => said.Split(',').Contains(choice.Value)).Select(choice => choice.Label).ToList();
        return _messages.Statement(new AnsweredCard(question.Text, labels.Count > 0 ? string.Join(", ", labels) : said), turnContext.Activity).Attachments[0].Content;
    }

    private Triage.Question? QuestionOf(string slot) => slot.Length > 0 ? _knowledge.FindQuestion(slot) : null;
}
