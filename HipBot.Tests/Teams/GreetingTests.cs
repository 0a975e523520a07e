using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>Whom HipBot greets in Teams, and how often.</summary>
public sealed class GreetingTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Fact]
    public async Task Installing_GreetsOnce_ThoughTwoActivitiesTellOfIt()
    {
        var chat = host.Chat();

        await chat.DoAsync("ann", Joined("29:ann", "28:hipbot"));
        await chat.DoAsync("ann", Installed("add"));

        Assert.Single(chat.Sent);
        Assert.Contains("HipBot.Ask", chat.Sent.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Installing_GreetsAlsoWhereOnlyTheInstallationIsToldOf()
    {
        var chat = host.Chat();

        await chat.DoAsync("ann", Joined("28:hipbot"));
        await chat.DoAsync("ann", Installed("add"));

        Assert.Single(chat.Sent);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Group_IsGreetedOnceAndShortly_NotEachMember(string type)
    {
        var chat = host.Chat(type);

        await chat.DoAsync("ann", Joined("28:hipbot"));
        await chat.DoAsync("ben", Installed("add"));
        await chat.DoAsync("ben", Joined([.. Enumerable.Range(0, 300).Select(i => $"29:member{i}")]));

        var greeting = Assert.Single(chat.Sent);
        Assert.Contains("in private", (string)greeting["text"]!, StringComparison.Ordinal);
        Assert.Null(greeting["attachments"]);
        Assert.DoesNotContain(host.Channel.Calls, call => call.Method == "GET");
    }

    [Fact]
    public async Task Removing_ForgetsThePerson_AndInstallingAgainGreetsAnew()
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", Installed("add"));
        await chat.TapAsync(Consent(chat));
        await chat.SayAsync("Outer side of my right hip for three weeks");

        await chat.DoAsync("ann", Installed("remove"));
        var before = chat.Sent.Count();
        await chat.DoAsync("ann", Installed("add"));

        var again = Assert.Single(chat.Sent.Skip(before));
        Assert.Equal("consent", (string?)again.SelectToken("entities[?(@.type=='HipBot.Ask')].slot"));
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task Upgrading_NeitherGreetsNorForgets(string action)
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", Installed("add"));
        await chat.TapAsync(Consent(chat));
        var before = chat.Sent.Count();

        await chat.DoAsync("ann", Installed(action));
        await chat.SayAsync("Outer side of my right hip for three weeks");

        Assert.All(chat.Sent.Skip(before), message => Assert.DoesNotContain("consent", message.ToString(), StringComparison.Ordinal));
    }

    internal static JObject Installed(string action) => new() { ["type"] = "installationUpdate", ["action"] = action };

    internal static JToken Consent(TeamsChat chat)
    {
        var data = (JObject)chat.OpenCard.Data.DeepClone();
        data["consent"] = "yes";
        return data;
    }

    private static JObject Joined(params string[] members) => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JArray(members.Select(id => new JObject { ["id"] = id })),
    };
}
