using Newtonsoft.Json.Linq;

namespace HipBot.Cards;

/// <summary>Lets Teams ask how a card stands when its one reader looks at it again, so that an answered one is not shown as open.</summary>
public static class CardRefresh
{
    /// <summary>Adds the request to a card.</summary>
    /// <param name="content">The Adaptive Card.</param>
    /// <param name="card">Its template.</param>
    /// <param name="turn">The turn of its question.</param>
    /// <param name="slot">The slot that it asks for.</param>
    /// <param name="reader">Who reads it; nobody else is asked for.</param>
    public static void Add(JObject content, string card, string turn, string slot, string reader)
    {
        ArgumentNullException.ThrowIfNull(content);
        content["refresh"] = new JObject
        {
            ["action"] = new JObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = CardActs.Refresh,
                ["data"] = JObject.Parse(SubmitData.Of(card, turn, slot, CardActs.Refresh).ToJsonString()),
            },
            ["userIds"] = new JArray(reader),
        };
    }
}
