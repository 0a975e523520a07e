using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

/// <summary>An adapter that keeps what the bot does, and turns to do it in.</summary>
internal sealed class Turn : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Message(string text = "my hip hurts") =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = "activity-1",
            ChannelId = "test",
            ServiceUrl = "https://channel.example/",
            Text = text,
            From = new ChannelAccount("ann", "Ann"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(id: "conversation-1"),
        };

    public TurnContext Of(Activity? activity = null) => new(this, activity ?? Message());

    public Task RunAsync(TurnContext context, BotCallbackHandler bot) => RunPipelineAsync(context, bot, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var before = Sent.Count;
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent-{before + i + 1}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
