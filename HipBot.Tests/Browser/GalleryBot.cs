using HipBot.Cards;
using HipBot.Tests.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Browser;

/// <summary>Shows every card in every state, as the host that asks for it gets them.</summary>
public sealed class GalleryBot(PictureAddress pictures) : ActivityHandler
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    private readonly CardRenderer _renderer = CardSamples.RendererWith(pictures);

    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text("Ready"), cancellationToken);

    /// <summary>Answers the number of a state with its card, and "all" with all of them in order.</summary>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var shown = turnContext.Activity.Text switch
        {
            null or "" => [],
            "all" => CardSamples.All.Values,
            var number => CardSamples.All.Values.Skip(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Take(1),
        };
        foreach (var card in shown)
        {
            var content = _renderer.Render(card, CardHosts.Of(turnContext.Activity.ChannelId), "turn-7").Content;
            await turnContext.SendActivityAsync(MessageFactory.Attachment(new Attachment(ContentType, content: JObject.Parse(content.ToJsonString()))), cancellationToken);
        }
    }
}
