using HipBot.Cards;
using HipBot.FollowUp;
using HipBot.MyData;
using HipBot.Tests.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Browser;

/// <summary>Shows every card in every state, as the host that asks for it gets them.</summary>
public sealed class GalleryBot(PictureAddress pictures, IPrivatePages pages) : ActivityHandler
{

    private static readonly DateTimeOffset Start = new(2026, 3, 11, 18, 0, 0, TimeSpan.Zero);

    private static readonly ProgressNote Plot = new(Start.AddDays(14), [At(0, 6, null), At(1, 5, null), At(7, 4, 5), At(14, 2, 3)]);

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
            var content = _renderer.Render(await WithPlotAsync(card, cancellationToken), CardSamples.On(turnContext.Activity.ChannelId), "turn-7").Content;
            await turnContext.SendActivityAsync(MessageFactory.Attachment(new Attachment(RenderedCard.ContentType, content: JObject.Parse(content.ToJsonString()))), cancellationToken);
        }
    }

    private static ProgressPoint At(int day, int pain, int? exercised) => new(Start.AddDays(day), day, pain, exercised);

    // The plot of a person is behind a link of its own, so the sample needs one.
    private async Task<ICard> WithPlotAsync(ICard card, CancellationToken cancellationToken) =>
        card is ProgressCard { Picture: not "" } progress
            ? progress with { Picture = (await pages.KeepAsync(PrivatePage.Progress, Plot, cancellationToken))!.Token }
            : card;
}
