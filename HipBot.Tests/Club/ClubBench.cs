using HipBot.Bots;
using HipBot.Cards;
using HipBot.Cards.Pictures;
using HipBot.Club;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Club;

/// <summary>A club with its channel, its members' private chats and its digest: the whole bot without a host, its state as text between turns.</summary>
internal sealed class ClubBench : IPrivateChats, IDisposable
{
    private const string ChannelId = "msteams";

    // Reading the knowledge takes a while, and nothing of it changes.
    private static readonly ServiceProvider Shared = DialogServices.InMemory(new FixedClock());

    private readonly ServiceProvider _services;
    private int _next;

    public ClubBench(Func<int>? noise = null)
    {
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IStorage, TextStorage>()
            .AddSingleton(Riverside.Clubs)
            .AddSingleton<IPrivateChats>(this)
            .AddHipBotDialogs();
        Share<KnowledgeBase>(services);
        Share<IFindingRecognizer>(services);
        Share<CardTemplates>(services);
        Share<PictureLibrary>(services);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DigestPost>(provider, noise ?? (() => 0)));
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new();

    /// <summary>Where members write together: the club's channel, or another group.</summary>
    public string Channel { get; init; } = Riverside.Channel;

    /// <summary>Whether the bot can write to people first.</summary>
    public PrivateChat? CannotOpen { get; set; }

    /// <summary>Everything that was sent to the club's channel.</summary>
    public List<Activity> InChannel { get; } = [];

    /// <summary>Everything that was sent in private, by member.</summary>
    public Dictionary<string, List<Activity>> InPrivate { get; } = [];

    public ClubBooks Books => _services.GetRequiredService<ClubBooks>();

    public void Dispose() => _services.Dispose();

    /// <summary>What a member writes in the channel; gives what is answered there.</summary>
    public Task<List<Activity>> WriteAsync(string member, string text) =>
        RunAsync(Message(member, text, isGroup: true), InChannel);

    /// <summary>What a member writes in their private chat; gives what is answered there.</summary>
    public Task<List<Activity>> SayAsync(string member, string text) => RunAsync(Message(member, text, isGroup: false), ChatOf(member));

    /// <summary>What a member taps in their private chat, on a card that may be an old one.</summary>
    public Task<List<Activity>> TapAsync(string member, string card, string act)
    {
        var message = Message(member, "", isGroup: false);
        message.Value = JObject.FromObject(new { hip = new { v = 1, card, turn = "0", slot = "", act } });
        return RunAsync(message, ChatOf(member));
    }

    /// <summary>Posts the digest, as when it is due.</summary>
    public async Task<List<Activity>> PostAsync()
    {
        var sent = new List<Activity>();
        await RunAsync(new Activity(ActivityTypes.Event), Riverside.Channel, isGroup: true, sent, (turn, stop) => _services.GetRequiredService<DigestPost>().PostAsync(turn, Riverside.Club, stop));
        InChannel.AddRange(sent);
        return sent;
    }

    /// <summary>A whole conversation in private, begun in the channel, that ends with an assessment.</summary>
    public async Task TellAsync(string member, string complaint)
    {
        await WriteAsync(member, complaint);
        foreach (var answer in (string[])["yes", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip"])
        {
            if (ChatOf(member).SelectMany(activity => activity.Entities ?? []).Any(entity => entity.Type == "HipBot.Assessment" && entity.Properties.Value<bool>("final")))
            {
                return;
            }

            await SayAsync(member, answer);
        }
    }

    public async Task OpenAsync(ITurnContext turnContext, string words, RunningClub? club, Func<PrivateChat, string?> tell, CancellationToken cancellationToken)
    {
        if (CannotOpen is null)
        {
            await TakeUpAsync(turnContext, words, club);
        }

        if (tell(CannotOpen ?? new PrivateChat.Opened()) is { } text)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        }
    }

    private async Task TakeUpAsync(ITurnContext turnContext, string words, RunningClub? club)
    {
        var said = turnContext.Activity;
        var bot = _services.GetRequiredService<IBot>();
        await RunAsync(
            new Activity(ActivityTypes.Event) { From = said.From },
            PrivateOf(said.From.Id),
            isGroup: false,
            ChatOf(said.From.Id),
            (turn, stop) => _services.GetRequiredService<PrivateTakeUp>().RunAsync(turn, said, words, club, bot.OnTurnAsync, stop));
    }

    private static void Share<T>(IServiceCollection services)
        where T : class => services.AddSingleton(_ => Shared.GetRequiredService<T>());

    private static string PrivateOf(string member) => $"private-{member}";

    private List<Activity> ChatOf(string member)
    {
        InPrivate.TryAdd(member, []);
        return InPrivate[member];
    }

    private static Activity Message(string member, string text, bool isGroup) => new(ActivityTypes.Message)
    {
        Text = isGroup ? $"<at>HipBot</at> {text}" : text,
        From = new ChannelAccount(member, member),
        Entities = isGroup ? [new Entity("mention") { Properties = JObject.FromObject(new { mentioned = new { id = "bot", name = "HipBot" }, text = "<at>HipBot</at>" }) }] : null,
    };

    private async Task<List<Activity>> RunAsync(Activity activity, List<Activity> log)
    {
        var sent = new List<Activity>();
        var isGroup = log == InChannel;
        await RunAsync(activity, isGroup ? Channel + ";messageid=1" : PrivateOf(activity.From.Id), isGroup, sent, _services.GetRequiredService<IBot>().OnTurnAsync);
        log.AddRange(sent);
        return sent;
    }

    private async Task RunAsync(Activity activity, string conversation, bool isGroup, List<Activity> log, BotCallbackHandler turn)
    {
        activity.Id = $"{_next++}";
        activity.ChannelId = ChannelId;
        // A device that is set to American English, in a British club.
        activity.Locale = "en-US";
        activity.LocalTimestamp = Clock.GetUtcNow();
        activity.Recipient = new ChannelAccount("bot", "HipBot");
        activity.Conversation = new ConversationAccount(id: conversation, isGroup: isGroup, conversationType: isGroup ? "channel" : "personal");
        var adapter = new RecordingAdapter();
        await adapter.ProcessAsync(activity, turn);
        log.AddRange(adapter.Sent.Where(sent => sent.Type == ActivityTypes.Message));
    }
}
