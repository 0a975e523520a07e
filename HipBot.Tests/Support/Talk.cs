using HipBot.Bots;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>A conversation with the whole bot, without a host: what is said goes in, what the bot sends comes out.</summary>
internal sealed class Talk
{
    // Reading the knowledge takes a while; conversations share all but their state, which goes by their ids.
    private static readonly ServiceProvider Services = DialogServices.InMemory(new FixedClock());

    // The same bot with its state as text between turns, as after a restart of the host.
    private static readonly Lazy<ServiceProvider> Restarting = new(() => new ServiceCollection()
        .AddSingleton<TimeProvider>(new FixedClock())
        .AddSingleton<IStorage, TextStorage>()
        .AddHipBotDialogs()
        .BuildServiceProvider());

    private readonly TestAdapter _adapter;
    private readonly IBot _bot;
    private TimeSpan _later;

    /// <summary>A conversation with the bot of other services, under an id that names its state.</summary>
    public Talk(IServiceProvider services, string conversationId)
    {
        _bot = services.GetRequiredService<IBot>();
        _adapter = new TestAdapter("sms");
        _adapter.Conversation.Conversation.Id = conversationId;
    }

    public Talk(string channelId = "sms", bool isGroup = false, bool restarts = false)
    {
        _bot = (restarts ? Restarting.Value : Services).GetRequiredService<IBot>();
        _adapter = new TestAdapter(channelId);
        _adapter.Conversation.Conversation.Id = Guid.NewGuid().ToString();
        _adapter.Conversation.Conversation.IsGroup = isGroup;
    }

    public List<Activity> Sent { get; } = [];

    /// <summary>The slot of the last question sent; null where the last turn asked nothing.</summary>
    public string? Asked { get; private set; }

    /// <summary>Every slot of triage that was asked, in order.</summary>
    public List<string> EverAsked { get; } = [];

    /// <summary>Messages that took the place of others.</summary>
    public List<Activity> Updated { get; } = [];

    /// <summary>The assessment sent in the last turn; null where none was.</summary>
    public JObject? AssessmentOfTurn { get; private set; }

    /// <summary>The last assessment sent; null before the first.</summary>
    public JObject? Assessment { get; private set; }

    public Task<IReadOnlyList<Activity>> JoinAsync() =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("someone", "Someone")] });

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>Lets time go by before the next message.</summary>
    public void Wait(TimeSpan time) => _later += time;

    /// <summary>Presses a button of a card: what Web Chat sends for Action.Submit.</summary>
    public Task<IReadOnlyList<Activity>> PressAsync(object value) => SendAsync(new Activity(ActivityTypes.Message) { Value = JObject.FromObject(value) });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.Locale ??= "en-GB";
        activity.LocalTimestamp ??= new FixedClock().GetUtcNow() + _later;
        await _adapter.ProcessActivityAsync(activity, RunAsync, CancellationToken.None);
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        Asked = replies.Select(reply => Entity(reply, "HipBot.Ask")).LastOrDefault(entity => entity is not null)?.Value<string>("slot");
        AssessmentOfTurn = replies.Select(reply => Entity(reply, "HipBot.Assessment")).LastOrDefault(entity => entity is not null);
        Assessment = AssessmentOfTurn ?? Assessment;
        if (Asked is { } slot && slot != "consent" && !slot.StartsWith("after.", StringComparison.Ordinal))
        {
            EverAsked.Add(slot);
        }

        Sent.AddRange(replies);
        return replies;
    }

    private Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        turn.OnUpdateActivity((_, activity, next) =>
        {
            Updated.Add(activity);
            return next();
        });
        return _bot.OnTurnAsync(turn, cancellationToken);
    }

    private static JObject? Entity(Activity activity, string type) => activity.Entities?.FirstOrDefault(entity => entity.Type == type)?.Properties;
}
