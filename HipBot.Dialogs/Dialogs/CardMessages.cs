using HipBot.Cards;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Dialogs;

/// <summary>Makes activities of cards: the card where the channel shows cards, its plain-text twin everywhere else.</summary>
public sealed class CardMessages
{
    // The turn of no question: a button that names it is stale from the start.
    private const string NoTurn = "0";

    private readonly ChannelTable _channels;
    private readonly CardRenderer _renderer;
    private readonly string _severalByNumber;

    /// <summary>Renders with the given renderer, for the channels of the given knowledge.</summary>
    public CardMessages(CardRenderer renderer, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _renderer = renderer;
        _channels = knowledge.Channels;
        _severalByNumber = knowledge.Conversation.Texts.SeveralByNumber;
    }

    /// <summary>Whether a card that was sent on the channel of a message can give way to another.</summary>
    public bool CanReplace(Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return _channels.Of(incoming.ChannelId).ReplacesCards;
    }

    /// <summary>A card that asks nothing; its buttons, if any, answer to the question that <paramref name="turnId"/> names.</summary>
    public Activity Statement(ICard card, Activity incoming, string turnId = NoTurn)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var channel = _channels.Of(incoming.ChannelId);
        return Message(_renderer.Render(card, channel, turnId), channel);
    }

    /// <summary>The card of an open question, with the entity that tells programs what is asked.</summary>
    /// <returns>The message, and the question with what its numbers and its suggested actions stand for.</returns>
    public (Activity Message, OpenQuestion Asked) Question(ICard card, OpenQuestion open, Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(incoming);
        var channel = _channels.Of(incoming.ChannelId);
        var rendered = _renderer.Render(card, channel, open.TurnId);
        var message = Message(rendered, channel);
        message.InputHint = InputHints.ExpectingInput;
        if (channel.Cards.Buttons == CardButtons.Execute && !Audience.IsPublic(incoming) && incoming.From?.Id is { Length: > 0 } reader)
        {
            CardRefresh.Add((JObject)message.Attachments[0].Content, card.TemplateName, open.TurnId, open.Slot, reader);
        }

        message.Entities = [MachineEntities.Ask(open.Slot, rendered.Choices.Where(choice => !SuggestedChoices.IsAside(choice)).Select(choice => choice.Title))];
        return (message, open with
        {
            Numbered = [.. rendered.Choices.Where(choice => choice.Number > 0).OrderBy(choice => choice.Number).Select(WordsOf)],
            Suggested = channel.ShowsCards ? [] : SuggestedChoices.Of(rendered, channel.Suggested).ToDictionary(choice => choice.Title, WordsOf, StringComparer.Ordinal),
        });
    }

    private static string WordsOf(CardChoice choice) => choice.Act == CardActs.Answer ? choice.Value : CardActs.WordsOf(choice.Act);

    private Activity Message(RenderedCard rendered, ChannelAbilities channel) => channel.ShowsCards ? CardMessage(rendered) : TextMessage(rendered, channel);

    private static Activity CardMessage(RenderedCard rendered)
    {
        var content = JObject.Parse(rendered.Content.ToJsonString());
        var activity = (Activity)MessageFactory.Attachment(new Attachment(RenderedCard.ContentType, content: content));
        activity.Speak = rendered.Speak;
        return activity;
    }

    private Activity TextMessage(RenderedCard rendered, ChannelAbilities channel)
    {
        var activity = MessageFactory.Text(rendered.TakesSeveral ? $"{rendered.ChannelText}\n{_severalByNumber}" : rendered.ChannelText, rendered.Speak);
        if (rendered.Pictures is [var picture, ..])
        {
            activity.Attachments = [new Attachment(CardPicture.ContentType, picture.Address, name: picture.Text)];
        }

        if (SuggestedChoices.Of(rendered, channel.Suggested) is { Count: > 0 } choices)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                Actions = [.. choices.Select(choice => new CardAction(ActionTypes.ImBack, choice.Title, value: choice.Title))],
            };
        }

        return activity;
    }
}
