using HipBot.State;
using HipBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Turns;

/// <summary>Counts the replies that told somebody to seek urgent help, once they are saved.</summary>
internal static class EscalationCount
{
    public static void Begin(ITurnContext turnContext, TurnMetrics metrics) => turnContext.OnSendActivities((_, activities, next) =>
    {
        for (var left = activities.Count(IsEscalation); left > 0; left--)
        {
            TurnTransaction.Current?.Afterwards(() =>
            {
                metrics.Escalation();
                return Task.CompletedTask;
            });
        }

        return next();
    });

    private static bool IsEscalation(Activity activity) =>
        activity.Entities?.Any(entity => entity.Type == "HipBot.Assessment" && entity.Properties["redFlag"] is { Type: JTokenType.String }) == true;
}
