using HipBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.FollowUp;

/// <summary>Tells the web page whether its browser is to find this conversation again on another day; other channels find it anyway.</summary>
internal static class ComingBack
{
    /// <summary>The name of the event that the page listens for.</summary>
    private const string EventName = "HipBot.ComingBack";

    /// <summary>Whether somebody has to come to the page to be asked.</summary>
    public static bool IsByPage(ITurnContext turnContext) => CardHosts.Of(turnContext.Activity.ChannelId) == CardHost.WebChat;

    public static async Task TellAsync(ITurnContext turnContext, bool isExpected, CancellationToken cancellationToken)
    {
        if (IsByPage(turnContext))
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypes.Event) { Name = EventName, Value = new JObject { ["expected"] = isExpected } },
                cancellationToken);
        }
    }
}
