using System.Globalization;
using HipBot.Tests.Support;
using HipBot.Tests.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Host;

/// <summary>Whole conversations over the bot's endpoint, as each kind of channel holds them.</summary>
public sealed class ChannelConversationTests : IClassFixture<PublicHost>
{
    private const string Complaint = "The outside of my right hip has ached since I ran more hills three weeks ago. I'm a 48 year old woman.";
    private const string Sign = "and since this morning I can't feel myself when I wipe";
    private const int MostTurns = 40;

    // What the questions are answered with; others with whatever says that there is nothing.
    private static readonly Dictionary<string, string[]> Answers = new()
    {
        ["weight-bearing"] = ["I walk normally"],
        ["night-pain"] = ["When I turn"],
        ["aggravators"] = ["Stairs", "Lying on it"],
        ["character"] = ["Aching", "Tight"],
        ["onset"] = ["Bit by bit"],
    };

    private static readonly string[] Nothing = ["None of these", "Nothing like that", "No change", "It stays there", "Nights are fine", "Not stiff", "None", "Nothing"];

    private readonly PublicHost _host;

    public ChannelConversationTests(PublicHost host) => _host = host;

    private static readonly string[] Ids = ["slack", "telegram", "facebook", "whatsapp", "sms", "email", "line", "emulator", "groupme", "kik", "made-up"];

    public static TheoryData<string> Channels => [.. Ids];

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task By_number_by_title_or_by_tap_a_conversation_comes_to_the_same_advice(string channelId)
    {
        var byNumber = await HoldAsync(channelId, Number);
        var byTitle = await HoldAsync(channelId, Title);
        var byTap = await HoldAsync(channelId, Tap);

        Assert.Equal("self-care", byNumber.Assessment!.Value<string>("level"));
        Assert.Equal(Advice(byNumber), Advice(byTap));
        // A title that is written says what its words say, which may be more than its button stands for.
        Assert.Equal(AdviceInShort(byNumber), AdviceInShort(byTitle));
        CheckAll(byNumber, channelId);
        CheckAll(byTitle, channelId);
        CheckAll(byTap, channelId);
    }

    [Fact]
    public async Task Every_channel_comes_to_the_same_advice()
    {
        var advice = new List<string>();
        foreach (var channelId in Ids)
        {
            advice.Add(Advice(await HoldAsync(channelId, Tap)));
        }

        Assert.Single(advice.Distinct());
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task The_exercises_go_by_words_numbers_or_taps(string channelId)
    {
        var talk = await HoldAsync(channelId, Tap);

        await talk.SayAsync(talk.Suggested.FirstOrDefault(title => title.Contains("exercises", StringComparison.Ordinal)) ?? "1");
        Assert.Equal("after.programme", talk.Asked);
        await talk.SayAsync("1");
        Assert.Equal("after.exercise", talk.Asked);
        await talk.SayAsync(talk.Suggested.Contains("Too painful") ? "Too painful" : Numbered(talk, "Too painful"));
        Assert.Contains(talk.Sent, message => message.Text?.Contains("easier form", StringComparison.Ordinal) == true);
        for (var turn = 0; talk.Asked == "after.exercise" && turn < 10; turn++)
        {
            await talk.SayAsync("Done");
        }

        Assert.Equal("after.more", talk.Asked);
        foreach (var aside in (string[])["help", "why this advice", "what did I tell you", "can I show this to my doctor?", "my data", "what is the IT band?"])
        {
            await talk.SayAsync(aside);
            Assert.Equal("after.more", talk.Asked);
        }

        CheckAll(talk, channelId);
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task A_danger_sign_is_answered_in_that_very_turn_before_anything_else(string channelId)
    {
        foreach (var before in (string[][])[[], ["hello"], ["hello", "yes"], ["hello", "yes", Complaint], ["hello", "yes", Complaint, "why"]])
        {
            var talk = new ConnectorTalk(_host.Http, channelId);
            foreach (var message in before)
            {
                await talk.SayAsync(message);
            }

            var replies = await talk.SayAsync(Sign);

            Assert.Equal("cauda-equina", talk.Assessment?.Value<string>("redFlag"));
            var first = replies.First(reply => reply.Type == ActivityTypes.Message);
            var said = first.Text ?? first.Attachments[0].Content.ToString();
            Assert.Contains("Get emergency care now", said, StringComparison.Ordinal);
            Assert.Contains("Call 999", said, StringComparison.Ordinal);
            Assert.Equal("after.escalation", talk.Asked);
            CheckAll(talk, channelId);
        }
    }

    [Theory]
    [InlineData("telegram", true)]
    [InlineData("line", true)]
    [InlineData("facebook", false)]
    [InlineData("whatsapp", false)]
    public async Task Check_ins_are_offered_where_they_would_arrive(string channelId, bool offered)
    {
        var talk = await HoldAsync(channelId, Tap);

        await talk.SayAsync("that's all for now");

        Assert.Equal(offered ? "after.check-in" : null, talk.Asked);
        await talk.SayAsync("start reminders");
        Assert.Equal(!offered, talk.Sent.Exists(message => message.Text?.Contains("within a day of your last message", StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData("telegram")]
    [InlineData("groupme")]
    [InlineData("made-up")]
    public async Task In_a_group_a_complaint_goes_on_behind_a_link_and_a_danger_sign_is_answered(string channelId)
    {
        var talk = new ConnectorTalk(_host.Http, channelId, isGroup: true);

        var complaint = Assert.Single(await talk.SayAsync("my groin hurts since I ran hills"));
        var danger = await talk.SayAsync("my hip hurts " + Sign);

        Assert.Matches("https://hipbot\\.example/#private=[0-9a-f]+", complaint.Text);
        Assert.DoesNotContain("groin", complaint.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Call 999", danger[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wipe", string.Concat(danger.Select(message => message.Text)), StringComparison.OrdinalIgnoreCase);
        Assert.Null(danger[0].Entities[0].Properties["findings"]);
        CheckAll(talk, channelId);
    }

    private async Task<ConnectorTalk> HoldAsync(string channelId, Func<ConnectorTalk, string, string> choose)
    {
        var talk = new ConnectorTalk(_host.Http, channelId);
        await talk.SayAsync("hello");
        Assert.Equal("consent", talk.Asked);
        await talk.SayAsync(choose(talk, "Yes, let's start"));
        await talk.SayAsync(Complaint);
        for (var turn = 0; talk.Asked != "after.assessment"; turn++)
        {
            Assert.True(turn < MostTurns && talk.Asked is not null, string.Join('\n', talk.Sent.Select(message => message.Text)));
            await talk.SayAsync(talk.Choices.Count == 0 ? "4" : Answer(talk, choose));
        }

        return talk;
    }

    private static string Answer(ConnectorTalk talk, Func<ConnectorTalk, string, string> choose)
    {
        var wanted = Answers.GetValueOrDefault(talk.Asked!, []).Where(talk.Choices.Contains).DefaultIfEmpty(Nothing.FirstOrDefault(talk.Choices.Contains) ?? talk.Choices[0]);
        return string.Join(" and ", wanted.Select(title => choose(talk, title)));
    }

    private static string Number(ConnectorTalk talk, string title) => Numbered(talk, title);

    private static string Title(ConnectorTalk talk, string title) => title;

    private static string Tap(ConnectorTalk talk, string title) => talk.Suggested.Contains(title) ? title : Numbered(talk, title);

    private static string Numbered(ConnectorTalk talk, string title) => (talk.Choices.ToList().IndexOf(title) + 1).ToString(CultureInfo.InvariantCulture);

    private static string Advice(ConnectorTalk talk) => new JObject
    {
        ["level"] = talk.Assessment!["level"],
        ["causes"] = talk.Assessment["causes"],
        ["findings"] = new JObject(((JObject)talk.Assessment["findings"]!).Properties().OrderBy(slot => slot.Name)),
    }.ToString();

    private static string AdviceInShort(ConnectorTalk talk) => $"{talk.Assessment!["level"]} {talk.Assessment["causes"]![0]!["id"]}";

    private static void CheckAll(ConnectorTalk talk, string channelId)
    {
        var channel = Shipped.Knowledge.Channels.Of(channelId);
        foreach (var message in talk.Sent)
        {
            ChannelRules.Check([message], channel, message.Text ?? "a card");
            Assert.DoesNotContain(message.Text ?? string.Empty, letter => letter is '\uE000' or '\uE001');
        }

        Assert.DoesNotContain(talk.Sent, message => message.Text?.Contains("went wrong", StringComparison.Ordinal) == true);
    }
}
