using System.Diagnostics.CodeAnalysis;
using HipBot.Cards;
using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Bots;

/// <summary>What Teams is answered when a button of a card was tapped there.</summary>
internal static class CardAnswers
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>Reads the data of a button; false where they are not of the closed list that our cards send.</summary>
    public static bool TryRead(object? data, [NotNullWhen(true)] out CardReply? tap)
    {
        tap = null;
        return data is not null && CardReply.TryParse(JsonConvert.SerializeObject(data), out tap);
    }

    /// <summary>The card that takes the place of the tapped one; where it stays as it is, no more than that all is well.</summary>
    public static AdaptiveCardInvokeResponse AfterTurn(ITurnContext turnContext, CardReply tap) =>
        turnContext.TurnState.Get<ClosedCard>() is { } closed && closed.Replaces(tap)
            ? new() { StatusCode = StatusCodes.Status200OK, Type = RenderedCard.ContentType, Value = closed.Content }
            : Message(string.Empty);

    /// <summary>The card as it stands now; where that is how it is shown, no more than that all is well.</summary>
    public static AdaptiveCardInvokeResponse AsItStands(object? card) =>
        card is null ? Message(string.Empty) : new() { StatusCode = StatusCodes.Status200OK, Type = RenderedCard.ContentType, Value = card };

    /// <summary>A line that Teams shows by the card, which stays as it is.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = StatusCodes.Status200OK, Type = MessageType, Value = text };
}
