using System.Text.Json.Nodes;
using HipBot.Cards;
using HipBot.Knowledge;

namespace HipBot.Tests.Cards;

/// <summary>Every card in every state that its sample file shows.</summary>
internal static class CardSamples
{
    private static readonly CardTemplates Templates = CardTemplates.Load(new EmbeddedKnowledgeFiles());

    public static CardRenderer Renderer { get; } = RendererWith(PictureAddress.Here);

    /// <summary>As set up for the outside world: other hosts can fetch pictures.</summary>
    public static CardRenderer PublicRenderer { get; } = RendererWith(new("https://hipbot.example/pictures"));

    public static IReadOnlyDictionary<string, ICard> All { get; } =
        (from template in CardCatalogue.Types
         from state in Read(template.Key)
         select KeyValuePair.Create($"{template.Key}: {state.Key}", CardData.Read(state.Value, template.Value))).ToDictionary(StringComparer.Ordinal);

    /// <summary>What a channel can do.</summary>
    public static ChannelAbilities On(string channelId) => Triage.Shipped.Knowledge.Channels.Of(channelId);

    public static CardRenderer RendererWith(PictureAddress pictures) => new(Templates, pictures);

    public static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Descendants(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Descendants),
        _ => [],
    };

    private static JsonObject Read(string template)
    {
        using var stream = new EmbeddedKnowledgeFiles().Open($"cards/{template}.sample.json")
            ?? throw new InvalidOperationException($"cards/{template}.sample.json is missing.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
