using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>Turns a card into what a channel can show.</summary>
/// <param name="templates">The templates of all cards.</param>
/// <param name="pictures">Where pictures are served.</param>
public sealed class CardRenderer(CardTemplates templates, PictureAddress pictures)
{
    /// <summary>Renders a card for one host.</summary>
    /// <param name="card">What to show.</param>
    /// <param name="host">Where it is shown.</param>
    /// <param name="turn">Id of the turn that sends it; comes back with every tap, so that a stale or repeated one is recognised.</param>
    public RenderedCard Render(ICard card, CardHost host, string turn)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentException.ThrowIfNullOrEmpty(turn);

        var about = new JsonObject
        {
            ["pictures"] = pictures.Base,
            ["pictureType"] = host == CardHost.WebChat ? "svg" : "png",
            ["showsPictures"] = host == CardHost.WebChat || (host == CardHost.Teams && pictures.IsReachable),
            ["showsMotion"] = host == CardHost.WebChat,
            ["takesExtras"] = host != CardHost.Text,
        };
        var content = Expand(card, about);
        var twin = PlainText.Of(host == CardHost.Text ? content : Expand(card, InWords(about)));
        SubmitData.Stamp(content, card.TemplateName, turn, host);

        var speak = PlainText.WithoutMarkdown((string?)content["speak"] ?? twin.Text);
        content["speak"] = speak;
        content["fallbackText"] = twin.Text;
        return new(content, twin.Text, speak, twin.Choices);
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
