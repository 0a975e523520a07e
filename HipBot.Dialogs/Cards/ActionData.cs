using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>The data of a button as templates write it.</summary>
internal sealed record ActionData(string Act, string Slot, string Value)
{
    public static ActionData Of(JsonObject action) =>
        action["data"] is JsonObject data ? new(Text(data, "act"), Text(data, "slot"), Text(data, "value")) : new(string.Empty, string.Empty, string.Empty);

    private static string Text(JsonObject data, string name) => (string?)data[name] ?? string.Empty;
}
