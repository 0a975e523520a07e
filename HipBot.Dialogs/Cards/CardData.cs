using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HipBot.Cards;

/// <summary>A card as the data of its template.</summary>
internal static class CardData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly string TemplateName = Options.PropertyNamingPolicy!.ConvertName(nameof(ICard.TemplateName));

    public static JsonObject Of(ICard card)
    {
        var data = JsonSerializer.SerializeToNode(card, card.GetType(), Options)!.AsObject();
        data.Remove(TemplateName);
        return data;
    }

    /// <summary>The names that a template may use for a card of this type.</summary>
    public static IEnumerable<string> NamesOf(Type card) =>
        from property in card.GetProperties()
        let name = Options.PropertyNamingPolicy!.ConvertName(property.Name)
        where name != TemplateName
        select name;

    /// <summary>Reads sample data into a card.</summary>
    public static ICard Read(JsonNode? data, Type card) =>
        (ICard)(data.Deserialize(card, Options) ?? throw new ArgumentException("A card's data is an object.", nameof(data)));
}
