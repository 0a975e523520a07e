using HipBot.Club;
using HipBot.Proactive;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace HipBot.Tests.Club;

/// <summary>When and where digests are posted, in the real host.</summary>
public sealed class DigestScheduleTests : IClassFixture<DigestScheduleTests.Host>
{
    private static readonly ConversationAddress Channel = new("msteams", Riverside.Channel);

    private readonly Host _host;

    public DigestScheduleTests(Host host) => _host = host;

    private DigestSchedule Schedule => _host.Services.GetRequiredService<DigestSchedule>();

    [Fact]
    public async Task Channel_ThatWasWrittenIn_GetsTheNextDigestAndNoThreadDoes()
    {
        await RunAsync(Riverside.Channel + ";messageid=17", null, (turn, stop) => Schedule.SeenAsync(turn, Riverside.Club, stop));

        var reference = await _host.Services.GetRequiredService<ConversationReferences>().FindAsync(Channel, default);
        Assert.Equal((Riverside.Channel, null, null), (reference!.Conversation.Id, reference.ActivityId, reference.User));
        Assert.Equal(DigestCalendar.NextAfter(Riverside.Club, _host.Clock.GetUtcNow()), Assert.Single(await DueAsync()));
    }

    [Fact]
    public async Task DueDigest_IsPostedAndTheNextOnePlanned()
    {
        var adapter = await RunAsync(Riverside.Channel, "club-digest:riverside", async (turn, stop) => Assert.True(await Schedule.PostDueAsync(turn, stop)));

        Assert.Single(adapter.Sent);
        Assert.Contains(DigestCalendar.NextAfter(Riverside.Club, _host.Clock.GetUtcNow()), await DueAsync());
    }

    [Theory]
    [InlineData("19:elsewhere@thread.tacv2", "club-digest:riverside")]
    [InlineData(Riverside.Channel, "club-digest:elsewhere")]
    public async Task DigestThatSomebodyMadeUp_IsNotPosted(string conversation, string value)
    {
        var adapter = await RunAsync(conversation, value, async (turn, stop) => Assert.True(await Schedule.PostDueAsync(turn, stop)));

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task OtherEvents_AreNoneOfTheDigests() =>
        await RunAsync(Riverside.Channel, "check-in", async (turn, stop) => Assert.False(await Schedule.PostDueAsync(turn, stop)));

    private static async Task<RecordingAdapter> RunAsync(string conversation, object? value, BotCallbackHandler turn)
    {
        var adapter = new RecordingAdapter();
        var activity = new Activity(value is null ? ActivityTypes.Message : ActivityTypes.Event)
        {
            Value = value,
            ChannelId = "msteams",
            ServiceUrl = "https://teams.example",
            Conversation = new ConversationAccount(id: conversation, isGroup: true, conversationType: "channel"),
            From = new("ann"),
            Recipient = new("bot"),
        };
        await adapter.ProcessAsync(activity, turn);
        return adapter;
    }

    private async Task<List<DateTimeOffset>> DueAsync()
    {
        var scheduler = await _host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var due = new List<DateTimeOffset>();
        foreach (var job in await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(Channel.Key)))
        {
            due.AddRange((await scheduler.GetTriggersOfJob(job)).Select(trigger => trigger.StartTimeUtc));
        }

        return due;
    }

    /// <summary>The real host with one club.</summary>
    public sealed class Host : TestHost
    {
        private readonly string _clubs = Directory.CreateTempSubdirectory("hipbot-clubs-").FullName;

        public Host() => File.WriteAllText(Path.Combine(_clubs, "riverside.json"), Riverside.Json);

        protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Clubs:Directory", _clubs),
            new("Clubs:Secrets:riverside", Riverside.Secret),
        ];
    }
}
