using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>Activities that channels have really sent, posted to the whole bot.</summary>
public sealed class RecordedActivityTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs", "activities");

    public static TheoryData<string> Files(string kind)
    {
        var entries = JArray.Parse(File.ReadAllText(Path.Combine(Folder, "index.json")));
        return new(entries.Where(entry => entry.Value<string>("kind")!.StartsWith(kind, StringComparison.Ordinal)).Select(entry => entry.Value<string>("file")!));
    }

    [Theory]
    [MemberData(nameof(Files), "activity")]
    public async Task Activity_IsTakenCalmly(string file)
    {
        var activity = Read(file);

        var (status, _, calls) = await PostAsync(activity);

        // What the bot knows nothing of, it says so; what is no activity of a person is passed over.
        Assert.Equal(IsUnknownInvoke(activity) ? 501 : 200, status);
        Assert.All(calls, call => Assert.True(IsTo(activity, call) || IsPrivate(call), call.Path));
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("teams-message-personal.json", "HipBot.Ask")]
    [InlineData("teams-conversationupdate-groupchat-membersadded.json", null)]
    [InlineData("teams-conversationupdate-channelcreated.json", null)]
    [InlineData("teams-conversationupdate-teamrenamed.json", null)]
    [InlineData("teams-message-mention-channel.json", "in private")]
    [InlineData("teams-message-mention-channel-2.json", "in private")]
    [InlineData("emulator-conversationupdate.json", "HipBot.Ask")]
    [InlineData("emulator-message-user-2.json", "HipBot.Ask")]
    [InlineData("facebook-message-attachment.json", "HipBot.Ask")]
    [InlineData("directline-message-clientcapabilities.json", "HipBot.Ask")]
    [InlineData("copilotstudio-greeting-in.json", "HipBot.Ask")]
    [InlineData("copilotstudio-event-in.json", null)]
    [InlineData("constructed-installation-update.json", "HipBot.Ask")]
    public async Task Activity_IsAnsweredAsAPersonWouldExpect(string file, string? answer)
    {
        var activity = Read(file);
        activity["id"] = $"again-{file}";
        activity["conversation"]!["id"] = $"another-{file}";

        var (_, _, calls) = await PostAsync(activity);

        if (answer is null)
        {
            Assert.Empty(calls);
        }
        else
        {
            Assert.Contains(answer, Assert.Single(calls, call => IsTo(activity, call) && (string?)call.Body!["type"] == "message").Body!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReplyInAThread_StaysInTheThread()
    {
        var activity = Read("teams-message-mention-channel.json");
        activity["id"] = "in-the-thread";

        var (_, _, calls) = await PostAsync(activity);

        var reply = Assert.Single(calls, call => !IsPrivate(call));
        Assert.Contains(";messageid=", (string)activity["conversation"]!["id"]!, StringComparison.Ordinal);
        Assert.Equal($"/v3/conversations/{activity["conversation"]!["id"]}/activities/in-the-thread", reply.Path);
        Assert.Equal("in-the-thread", (string?)reply.Body!["replyToId"]);
    }

    [Theory]
    [MemberData(nameof(Files), "transcript")]
    public async Task Transcript_IsTakenCalmly(string file)
    {
        var spoken = JArray.Parse(File.ReadAllText(Path.Combine(Folder, file))).OfType<JObject>().Where(activity => (string?)activity["from"]?["role"] == "user").ToList();

        Assert.NotEmpty(spoken);
        foreach (var activity in spoken)
        {
            var (status, _, calls) = await PostAsync(activity);
            Assert.Equal(200, status);
            Assert.True((string?)activity["type"] != "message" || calls.Count > 0, $"No answer to {activity["text"]}");
        }
    }

    [Theory]
    [MemberData(nameof(Files), "channel payload")]
    public async Task PayloadOfAChannelItself_IsNoActivity(string file)
    {
        var (status, body, calls) = await PostAsync(Read(file));

        Assert.Equal(400, status);
        Assert.NotEmpty((string)body!["error"]!["message"]!);
        Assert.Empty(calls);
    }

    private static bool IsTo(JObject activity, ChannelCall call) => (string?)activity["conversation"]!["id"] == (string?)call.Body!["conversation"]?["id"];

    // A chat with one person begins where a group is no place to talk.
    private static bool IsPrivate(ChannelCall call) =>
        call.Path == "/v3/conversations" || call.Path.StartsWith("/v3/conversations/a:created-", StringComparison.Ordinal);

    private static bool IsUnknownInvoke(JObject activity) => (string?)activity["type"] == "invoke" && (string?)activity["name"] != "adaptiveCard/action";

    private static JObject Read(string file) => WireJson.Parse(File.ReadAllText(Path.Combine(Folder, file)));

    // Recorded service addresses lead nowhere; and the bodies of what bots sent lack what the channel would have put in.
    private Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> PostAsync(JObject activity)
    {
        if (activity["type"] is not null && activity["token"] is null)
        {
            activity["serviceUrl"] = host.Channel.Address;
            activity["channelId"] ??= "slack";
            activity["conversation"] ??= new JObject { ["id"] = "conversation" };
            activity["from"] ??= new JObject { ["id"] = "somebody" };
            activity["recipient"] ??= new JObject { ["id"] = "bot" };
        }

        return host.PostAsync(activity);
    }
}
