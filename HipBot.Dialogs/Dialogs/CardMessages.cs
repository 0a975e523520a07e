using HipBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Dialogs;

/// <summary>Makes activities of cards: the card where the channel shows cards, its plain-text twin everywhere else.</summary>
public sealed class CardMessages
{
    // The turn of no question: a button that names it is stale from the start.
    private const string NoTurn = "0";

    // Buttons that answer nothing: what they stand for can be said at any point.
    private static readonly string[] Asides = [CardActs.Why, CardActs.Skip, CardActs.Review, CardActs.Reasons, CardActs.HandOff, CardActs.Help, CardActs.StopReminders];

    private readonly CardRenderer _renderer;

    /// <summary>Renders with the given renderer.</summary>
    public CardMessages(CardRenderer renderer) => _renderer = renderer;

    /// <summary>A card that asks nothing; its buttons, if any, answer to the question that <paramref name="turnId"/> names.</summary>
    public Activity Statement(ICard card, Activity incoming, string turnId = NoTurn) => Message(card, turnId, incoming).Activity;

    /// <summary>The card of an open question, with the entity that tells programs what is asked.</summary>
    /// <returns>The message, and what typing 1, 2, 3 ... under it stands for, in that order.</returns>
    public (Activity Message, List<string> Numbered) Question(ICard card, OpenQuestion open, Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(open);
        var (message, choices) = Message(card, open.TurnId, incoming);
        message.InputHint = InputHints.ExpectingInput;
        if (CardHosts.Of(incoming.ChannelId) == CardHost.Teams && !Audience.IsPublic(incoming) && incoming.From?.Id is { Length: > 0 } reader)
        {
            CardRefresh.Add((JObject)message.Attachments[0].Content, card.TemplateName, open.TurnId, open.Slot, reader);
        }

        message.Entities = [MachineEntities.Ask(open.Slot, choices.Where(choice => !Asides.Contains(choice.Act)).Select(choice => choice.Title))];
        return (message, choices.Where(choice => choice.Number > 0).OrderBy(choice => choice.Number).Select(WordsOf).ToList());
    }

    private static string WordsOf(CardChoice choice) => choice.Act == CardActs.Answer ? choice.Value : CardActs.WordsOf(choice.Act);

    private (Activity Activity, IReadOnlyList<CardChoice> Choices) Message(ICard card, string turnId, Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var host = CardHosts.Of(incoming.ChannelId);
        var rendered = _renderer.Render(card, host, turnId);
        var activity = host == CardHost.Text ? TextMessage(rendered) : CardMessage(rendered);
        return (activity, rendered.Choices);
    }

    private static Activity CardMessage(RenderedCard rendered)
    {
        var content = JObject.Parse(rendered.Content.ToJsonString());
        var activity = (Activity)MessageFactory.Attachment(new Attachment(RenderedCard.ContentType, content: content));
        activity.Speak = rendered.Speak;
        return activity;
    }

    private static Activity TextMessage(RenderedCard rendered)
    {
        var activity = MessageFactory.Text(rendered.Text, rendered.Speak);
        if (rendered.Choices.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                Actions = [.. rendered.Choices.Select(choice => new CardAction(ActionTypes.ImBack, choice.Title, value: choice.Title))],
            };
        }

        return activity;
    }
}
