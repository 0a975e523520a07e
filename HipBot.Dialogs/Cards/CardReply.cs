using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>A tap on one of our cards, as it came back in an activity's <c>value</c>.</summary>
/// <param name="Card">The template name of the card.</param>
/// <param name="Turn">The turn that sent the card; any other than the open one means a stale or repeated tap.</param>
/// <param name="Slot">The slot that the card asked for; empty where it asked for none. Not to be believed before the turn is checked.</param>
/// <param name="Act">One of <see cref="CardActs"/>.</param>
/// <param name="Inputs">What was entered, by input id; unanswered inputs are absent, whatever the host sends for them.</param>
public sealed record CardReply(string Card, string Turn, string Slot, string Act, IReadOnlyDictionary<string, string> Inputs)
{
    internal const string Envelope = "hip";

    internal const int Version = 1;

    /// <summary>The values entered for the slot, several joined with commas by the host; empty where nothing was.</summary>
    public IReadOnlyList<string> Values =>
        Inputs.TryGetValue(Slot, out var joined) ? joined.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>Reads the JSON of an activity's value; false where it is no tap on one of our cards.</summary>
    public static bool TryParse(string? json, [NotNullWhen(true)] out CardReply? reply)
    {
        reply = null;
        try
        {
            return json is not null && TryRead(JsonNode.Parse(json), out reply);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads an activity's value; false where it is no tap on one of our cards.</summary>
    public static bool TryRead(JsonNode? value, [NotNullWhen(true)] out CardReply? reply)
    {
        reply = null;
        if (value is not JsonObject data
            || !data.TryGetPropertyValue(Envelope, out var envelope)
            || envelope is not JsonObject hip
            || Text(hip["v"]) != Version.ToString(CultureInfo.InvariantCulture)
            || Text(hip["act"]) is not { } act
            || !CardActs.Contains(act))
        {
            return false;
        }

        reply = new(Text(hip["card"]) ?? string.Empty, Text(hip["turn"]) ?? string.Empty, Text(hip["slot"]) ?? string.Empty, act, InputsOf(data));
        return true;
    }

    private static Dictionary<string, string> InputsOf(JsonObject data) =>
        (from member in data
         where member.Key != Envelope
         let text = Text(member.Value)
         where !string.IsNullOrWhiteSpace(text)
         select (member.Key, text)).ToDictionary(StringComparer.Ordinal);

    private static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number => node.ToJsonString(),
        _ => null,
    };
}
