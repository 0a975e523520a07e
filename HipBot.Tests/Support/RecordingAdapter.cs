using HipBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Support;

/// <summary>An adapter whose channel is a list, to which a turn's activities are added once it is saved. Unlike the SDK's test adapter it leaves activity ids as they are.</summary>
public sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    /// <summary>What took the place of something sent before.</summary>
    public List<Activity> Updated { get; } = [];

    public async Task ProcessAsync(Activity activity, BotCallbackHandler bot)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        if (TurnTransaction.Current is { } turn)
        {
            turn.Afterwards(() => RecordAsync(activities));
            return Task.FromResult(activities.Select(_ => new ResourceResponse(Guid.NewGuid().ToString())).ToArray());
        }

        return RecordAsync(activities);
    }

    private Task<ResourceResponse[]> RecordAsync(Activity[] activities)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse($"{Sent.Count}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken) => throw new NotSupportedException();
}
