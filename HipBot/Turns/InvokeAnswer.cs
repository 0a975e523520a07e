using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Turns;

/// <summary>What a turn answered to an invoke, kept so that the same can be said to a redelivery.</summary>
internal sealed class InvokeAnswer
{
    private object? _response;

    public InvokeAnswer(ITurnContext turnContext) => turnContext.OnSendActivities(async (_, activities, next) =>
    {
        _response = activities.FindLast(activity => activity.Type == ActivityTypesEx.InvokeResponse)?.Value ?? _response;
        return await next();
    });

    public static Activity FromJson(string json) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = JsonConvert.DeserializeObject<InvokeResponse>(json),
    };

    /// <summary>The turn begins anew, and nothing is answered yet.</summary>
    public void Forget() => _response = null;

    /// <summary>The response as JSON; null where there was none.</summary>
    public string? ToJson() => _response is null ? null : JsonConvert.SerializeObject(_response);
}
