using System.Text.Json.Nodes;
using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>Gives every button of a card the data that comes back when it is tapped, in the form that <see cref="CardReply"/> reads.</summary>
/// <remarks>Templates name only <c>act</c>, <c>slot</c> and <c>value</c>; the wire form is made here and nowhere else.</remarks>
internal static class SubmitData
{
    public static void Stamp(JsonNode? node, string card, string turn, CardButtons buttons)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Stamp(item, card, turn, buttons);
                }

                break;
            case JsonObject action when (string?)action["type"] == "Action.Submit":
                StampAction(action, card, turn, buttons);
                break;
            case JsonObject members:
                foreach (var (_, value) in members)
                {
                    Stamp(value, card, turn, buttons);
                }

                break;
        }
    }

    /// <summary>What comes back of a card: which card, the turn of its question, the slot that it asks for, and the act.</summary>
    public static JsonObject Of(string card, string turn, string slot, string act) => new()
    {
        [CardReply.Envelope] = new JsonObject
        {
            ["v"] = CardReply.Version,
            ["card"] = card,
            ["turn"] = turn,
            ["slot"] = slot,
            ["act"] = act,
        },
    };

    private static void StampAction(JsonObject action, string card, string turn, CardButtons buttons)
    {
        var choice = ActionData.Of(action);
        var data = Of(card, turn, choice.Slot, choice.Act);
        if (choice.Value.Length > 0)
        {
            data[choice.Slot] = choice.Value;
        }

        action["data"] = data;
        if (buttons == CardButtons.Execute)
        {
            ToExecute(action, choice.Act);
        }
    }

    // Older Teams clients do not know Action.Execute and take the fallback, which sends the same.
    private static void ToExecute(JsonObject action, string verb)
    {
        var fallback = action.DeepClone();
        action["type"] = "Action.Execute";
        action["verb"] = verb;
        action["fallback"] = fallback;
    }
}
