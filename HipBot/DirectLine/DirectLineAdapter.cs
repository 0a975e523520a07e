using System.Globalization;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>Runs turns for the embedded Direct Line: what the bot sends goes to the conversation's log with the turn, and then to its streams.</summary>
/// <remarks>Errors of a turn are the gate's to handle. Typing is shown at once, since it says that something is coming.</remarks>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationStore _store;
    private readonly ConversationStreams _streams;

    public DirectLineAdapter(ConversationStore store, ConversationStreams streams, TurnGate gate)
    {
        _store = store;
        _streams = streams;
        Use(gate);
    }

    /// <summary>Runs one turn of the bot; fails where the bot does and no apology could be made.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, bot, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);

        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            responses.Add(new(await SendAsync(turnContext, activity, cancellationToken)));
        }

        return [.. responses];
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        // On the wire an update is the changed activity under its old id.
        return new(await LogAsync(ConversationOf(turnContext), ActivityJson.FromBot(activity), activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        // Clients cannot be told; whoever comes later does not see it.
        return _store.RemoveAsync(reference.Conversation.Id, reference.ActivityId);
    }

    private async Task<string> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = ConversationOf(turnContext);
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                return "";
            case ActivityTypes.Trace or ActivityTypes.ConversationUpdate or ActivityTypesEx.InvokeResponse:
                return "";
            case ActivityTypes.Typing:
                return Show(conversationId, activity);
            case ActivityTypes.EndOfConversation:
                await _store.EndWithTurnAsync(conversationId);
                return await LogAsync(conversationId, ActivityJson.FromBot(activity));
            default:
                return await LogAsync(conversationId, ActivityJson.FromBot(activity));
        }
    }

    private string Show(string conversationId, Activity activity)
    {
        var json = ActivityJson.FromBot(activity);
        json["id"] = ConversationIds.NewActivity(conversationId);
        json["channelId"] = ActivityJson.ChannelId;
        _streams.Show(conversationId, json.ToString(Formatting.None));
        return (string)json["id"]!;
    }

    private async Task<string> LogAsync(string conversationId, JObject json, string? changed = null)
    {
        // The bot may have sent the same object before, with the id that it got then.
        var id = changed ?? ConversationIds.NewActivity(conversationId);
        json["id"] = id;
        await _store.AppendOutboundAsync(conversationId, json, isUpdate: changed is not null, place => _streams.Announce(conversationId, place));
        return id;
    }

    private static string ConversationOf(ITurnContext turnContext) => turnContext.Activity.Conversation.Id;
}
