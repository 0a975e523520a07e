using System.Text.Json.Nodes;

namespace HipBot.Cards;

/// <summary>Turns a card into what a channel can show.</summary>
/// <param name="templates">The templates of all cards.</param>
/// <param name="pictures">Where pictures are served, without a slash at the end: a path for the page on the same host, or a full address.</param>
public sealed class CardRenderer(CardTemplates templates, string pictures = "/pictures")
{
    /// <summary>Renders a card for one host.</summary>
    /// <param name="card">What to show.</param>
    /// <param name="host">Where it is shown.</param>
    /// <param name="turn">Id of the turn that sends it; comes back with every tap, so that a stale or repeated one is recognised.</param>
    public RenderedCard Render(ICard card, CardHost host, string turn)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentException.ThrowIfNullOrEmpty(turn);

        var about = new JsonObject { ["pictures"] = pictures, ["showsSvg"] = host != CardHost.Teams };
        var content = templates[card.TemplateName].Expand(CardData.Of(card), about)!.AsObject();
        var twin = PlainText.Of(content);
        SubmitData.Stamp(content, card.TemplateName, turn, host);

        var speak = PlainText.WithoutMarkdown((string?)content["speak"] ?? twin.Text);
        content["speak"] = speak;
        content["fallbackText"] = twin.Text;
        return new(content, twin.Text, speak, twin.Choices);
    }
}
