using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>Buttons of cards in Teams: <c>adaptiveCard/action</c>.</summary>
public sealed class CardActionTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Fact]
    public async Task AnsweredCard_IsReplacedInTheAnswerAndInTheConversation()
    {
        var chat = await BegunAsync();
        var card = chat.OpenCard;

        var (status, body, calls) = await chat.TapAsync(With(card.Data, "full"));

        Assert.Equal(200, status);
        Assert.Equal(200, (int)body!["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        var update = Assert.Single(calls, call => call.Method == "PUT");
        Assert.EndsWith(card.ActivityId, update.Path, StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(update.Body!["attachments"]![0]!["content"], body["value"]));
        Assert.Empty(body["value"]!.SelectTokens("$..actions"));
        Assert.NotEqual("weight-bearing", (string?)chat.OpenCard.Data["hip"]!["slot"]);
    }

    [Theory]
    [InlineData("null", "BadRequest", "Missing value property")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    public async Task FaultyInvoke_IsToldWhatIsWrong(string value, string code, string message)
    {
        var chat = host.Chat();

        var (status, body, calls) = await chat.DoAsync("ann", new() { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = JToken.Parse(value) });

        Assert.Equal(400, status);
        Assert.Equal(400, (int)body!["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)body["type"]);
        Assert.Equal(code, (string?)body["value"]!["code"]);
        Assert.Equal(message, (string?)body["value"]!["message"]);
        Assert.Empty(calls);
    }

    [Fact]
    public async Task UnknownInvoke_IsNotImplemented()
    {
        var (status, _, _) = await host.Chat().DoAsync("ann", new() { ["type"] = "invoke", ["name"] = "composeExtension/query", ["value"] = new JObject() });

        Assert.Equal(501, status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"3","slot":"weight-bearing","act":"delete-everything"}}""")]
    [InlineData("""{"hip":{"v":99,"act":"answer"}}""")]
    [InlineData("\"answer\"")]
    public async Task ButtonThatIsNotOurs_IsAnsweredKindly_AndChangesNothing(string data)
    {
        var chat = await BegunAsync();
        var open = chat.OpenCard;

        var (status, body, calls) = await chat.TapAsync(JToken.Parse(data));

        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)body!["type"]);
        Assert.Contains("earlier question", (string)body["value"]!, StringComparison.Ordinal);
        Assert.Empty(calls);
        Assert.Equal(open, chat.OpenCard);
    }

    [Fact]
    public async Task StaleCard_IsAnsweredKindly_AndChangesNothing()
    {
        var chat = await BegunAsync();
        var stale = chat.OpenCard;
        await chat.TapAsync(With(stale.Data, "full"));
        var slot = (string?)chat.OpenCard.Data["hip"]!["slot"];

        var (status, body, _) = await chat.TapAsync(With(stale.Data, "unable"), stale.ActivityId);

        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)body!["type"]);
        Assert.Equal(slot, (string?)chat.OpenCard.Data["hip"]!["slot"]);
        Assert.DoesNotContain(chat.Sent, message => message.SelectToken("entities[?(@.type=='HipBot.Assessment')].redFlag")?.Type == JTokenType.String);
    }

    [Fact]
    public async Task Redelivery_GetsTheSameAnswer_AndIsDoneOnce()
    {
        var chat = await BegunAsync();
        var tap = With(chat.OpenCard.Data, "full");
        var activity = new JObject
        {
            ["type"] = "invoke",
            ["id"] = $"once-{chat.Id}",
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = chat.OpenCard.ActivityId,
            ["value"] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = tap } },
        };

        var first = await chat.DoAsync("ann", (JObject)activity.DeepClone());
        var second = await chat.DoAsync("ann", activity);

        Assert.True(JToken.DeepEquals(first.Body, second.Body));
        Assert.NotEmpty(first.Calls);
        Assert.Empty(second.Calls);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task ButtonInAGroup_AnswersNothingAboutHealth(string type)
    {
        var chat = host.Chat(type);
        var forged = JObject.Parse("""{"hip":{"v":1,"card":"welcome-consent","turn":"1","slot":"consent","act":"answer"},"consent":"yes"}""");

        var (status, body, calls) = await chat.TapAsync(forged);

        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)body!["type"]);
        Assert.Empty(calls);
    }

    [Fact]
    public async Task CardThatIsLookedAtAgain_IsShownToItsOneReaderAsItStandsNow()
    {
        var chat = await BegunAsync();
        var card = chat.OpenCard;
        var refresh = chat.Sent.Select(message => message.SelectToken("attachments[0].content.refresh")).Last(sent => sent is not null)!;
        Assert.Equal(["29:ann"], refresh["userIds"]!.Select(id => (string?)id));
        Assert.Equal((string?)card.Data["hip"]!["turn"], (string?)refresh["action"]!["data"]!["hip"]!["turn"]);

        var before = await chat.TapAsync(refresh["action"]!["data"]!.DeepClone());
        await chat.TapAsync(With(card.Data, "full"));
        var open = chat.OpenCard;
        var after = await chat.TapAsync(refresh["action"]!["data"]!.DeepClone());

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)before.Body!["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)after.Body!["type"]);
        Assert.Contains("I walk normally", after.Body["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(after.Body["value"]!.SelectTokens("$..actions"));
        Assert.Empty(before.Calls.Concat(after.Calls));
        Assert.Equal(open, chat.OpenCard);
    }

    [Theory]
    [InlineData("nothing-like-it", "1")]
    [InlineData("weight-bearing", "999")]
    [InlineData("", "")]
    public async Task RefreshOfACardThatIsNotKnown_ChangesNothing(string slot, string turn)
    {
        var chat = await BegunAsync();
        var open = chat.OpenCard;

        var (status, _, calls) = await chat.TapAsync(JObject.FromObject(new { hip = new { v = 1, card = "question", turn, slot, act = "refresh" } }));

        Assert.Equal(200, status);
        Assert.Empty(calls);
        Assert.Equal(open, chat.OpenCard);
    }

    // Past consent and the first sentence, so that a question with buttons is open.
    private async Task<TeamsChat> BegunAsync()
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", GreetingTests.Installed("add"));
        await chat.TapAsync(GreetingTests.Consent(chat));
        await chat.SayAsync("Outer side of my right hip for three weeks, it came on slowly");
        Assert.Equal("weight-bearing", (string?)chat.OpenCard.Data["hip"]!["slot"]);
        return chat;
    }

    private static JObject With(JObject data, string value)
    {
        var filled = (JObject)data.DeepClone();
        filled[(string)data["hip"]!["slot"]!] = value;
        return filled;
    }
}
