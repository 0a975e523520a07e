using System.Text.Json.Nodes;
using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>Turns a card into what a channel can show.</summary>
/// <param name="templates">The templates of all cards.</param>
/// <param name="pictures">Where pictures are served.</param>
public sealed class CardRenderer(CardTemplates templates, PictureAddress pictures)
{
    /// <summary>Renders a card for one channel.</summary>
    /// <param name="card">What to show.</param>
    /// <param name="channel">Where it is shown.</param>
    /// <param name="turn">Id of the turn that sends it; comes back with every tap, so that a stale or repeated one is recognised.</param>
    public RenderedCard Render(ICard card, ChannelAbilities channel, string turn)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentException.ThrowIfNullOrEmpty(turn);

        var isPage = channel.Pictures == PictureKind.Svg;
        var about = new JsonObject
        {
            ["pictures"] = pictures.Base,
            ["pictureType"] = isPage ? "svg" : "png",
            ["showsPictures"] = isPage || (channel.Pictures == PictureKind.Png && pictures.IsReachable),
            ["showsMotion"] = isPage,
            ["takesExtras"] = channel.ShowsCards,
        };
        var content = Expand(card, about);
        var twin = PlainText.Of(channel.ShowsCards ? Expand(card, InWords(about)) : content);
        SubmitData.Stamp(content, card.TemplateName, turn, channel.Cards.Buttons);

        var text = ChannelText.Of(twin.Marked, TextForm.Plain);
        var speak = PlainText.WithoutMarkdown((string?)content["speak"] ?? text);
        content["speak"] = speak;
        content["fallbackText"] = text;
        return new(content, text, ChannelText.Of(twin.Marked, channel.Text), speak, twin.Choices, twin.Scale, twin.TakesSeveral, pictures.IsReachable ? twin.Pictures : []);
    }

    private JsonObject Expand(ICard card, JsonObject about) => templates[card.TemplateName].Expand(CardData.Of(card), about)!.AsObject();

    // What can be picked besides the answer is asked for in words.
    private static JsonObject InWords(JsonObject about)
    {
        var words = about.DeepClone().AsObject();
        words["takesExtras"] = false;
        return words;
    }
}
