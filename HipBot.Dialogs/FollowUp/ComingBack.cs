using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.FollowUp;

/// <summary>Tells the web page whether its browser is to find this conversation again on another day; other channels find it anyway.</summary>
internal static class ComingBack
{
    /// <summary>The name of the event that the page listens for.</summary>
    private const string EventName = "HipBot.ComingBack";

    public static async Task TellAsync(ITurnContext turnContext, LaterMessages later, bool isExpected, CancellationToken cancellationToken)
    {
        if (later == LaterMessages.OnThePage)
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypes.Event) { Name = EventName, Value = new JObject { ["expected"] = isExpected } },
                cancellationToken);
        }
    }
}
