using System.Globalization;
using System.Runtime.CompilerServices;
using HipBot.Proactive;
using HipBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.DirectLine;

/// <summary>Runs turns for the embedded Direct Line: what the bot sends goes to the conversation's log and its streams.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationStore _store;
    private readonly ConversationStreams _streams;

    public DirectLineAdapter(ConversationStore store, ConversationStreams streams, TurnGate gate, ITurnErrorHandler errors)
    {
        _store = store;
        _streams = streams;
        Use(gate);
        OnTurnError = errors.HandleAsync;
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
        return new(await LogAsync(ConversationOf(turnContext), ActivityJson.FromBot(activity)));
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
                await _store.EndAsync(conversationId);
                return await LogAsync(conversationId, WithoutId(activity));
            default:
                return await LogAsync(conversationId, WithoutId(activity), NameOf(turnContext));
        }
    }

    private string Show(string conversationId, Activity activity)
    {
        var json = WithoutId(activity);
        var id = $"{conversationId}|{Guid.NewGuid():N}";
        json["id"] = id;
        json["channelId"] = ActivityJson.ChannelId;
        _streams.Show(conversationId, json.ToString(Formatting.None));
        return id;
    }

    private async Task<string> LogAsync(string conversationId, JObject json, string? name = null)
    {
        // Web Chat holds a reply back until it has what is replied to; some of that is never shown, such as an update of members.
        if ((string?)json["replyToId"] is { } replyTo && !await _store.ContainsAsync(conversationId, replyTo))
        {
            json.Remove("replyToId");
        }

        var logged = await _store.AppendOutboundAsync(conversationId, json, name);
        _streams.Announce(conversationId, logged.Sequence);
        return logged.Id;
    }

    // A turn of the bot's own may run again after a crash in the middle. It says the same in the same order, so that what
    // is in the log already is known by its place.
    private static string? NameOf(ITurnContext turnContext)
    {
        if (!ProactiveTurns.IsProactive(turnContext.Activity))
        {
            return null;
        }

        var place = turnContext.TurnState.Get<StrongBox<int>>();
        if (place is null)
        {
            turnContext.TurnState.Add(place = new());
        }

        return string.Create(CultureInfo.InvariantCulture, $"{turnContext.Activity.Id}#{place.Value++}");
    }

    private static JObject WithoutId(Activity activity)
    {
        var json = ActivityJson.FromBot(activity);
        json.Remove("id");
        return json;
    }

    private static string ConversationOf(ITurnContext turnContext) => turnContext.Activity.Conversation.Id;
}
