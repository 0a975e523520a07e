using HipBot.Connector;
using HipBot.Proactive;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>What HipBot does when its channel refuses.</summary>
public sealed class PatienceTests(PatienceTests.Host host) : IClassFixture<PatienceTests.Host>, IDisposable
{
    private int _refusals;

    public void Dispose() => host.Channel.Refuse = _ => null;

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task WhatPasses_IsTriedAgain(int status)
    {
        RefuseTwice(status);

        var chat = host.Chat();
        var (answer, _, calls) = await chat.DoAsync("ann", GreetingTests.Installed("add"));

        Assert.Equal(200, answer);
        Assert.Equal([status, status, 201], calls.Select(call => call.Status));
        Assert.Single(calls.Select(call => call.Body!.ToString()).Distinct());
    }

    [Fact]
    public async Task Throttling_IsWaitedFor_AsLongAsTheChannelSays()
    {
        var times = new List<long>();
        host.Channel.Refuse = context =>
        {
            times.Add(Environment.TickCount64);
            context.Response.Headers.RetryAfter = "1";
            return times.Count == 1 ? 429 : null;
        };

        await host.Chat().DoAsync("ann", GreetingTests.Installed("add"));

        Assert.Equal(2, times.Count);
        Assert.InRange(times[1] - times[0], 900, long.MaxValue);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task WhatStays_IsNotTriedAgain(int status)
    {
        host.Channel.Refuse = _ => status;

        var (answer, _, calls) = await host.Chat().SayAsync("hello");

        // Once the message, once the apology.
        Assert.Equal(502, answer);
        Assert.All(calls, call => Assert.Equal(status, call.Status));
        Assert.InRange(calls.Count, 1, 2);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task ConversationOutOfReach_IsNotWrittenToUntilSomebodyWritesAgain(int status)
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", GreetingTests.Installed("add"));
        var address = new ConversationAddress("msteams", chat.Id);
        var references = host.Services.GetRequiredService<ConversationReferences>();
        await KeepAsync(chat, references);
        host.Channel.Refuse = _ => status;

        var (answer, _, _) = await chat.SayAsync("hello");

        Assert.Equal(200, answer);
        Assert.Null(await references.FindAsync(address, CancellationToken.None));
        Assert.DoesNotContain(host.Log.All, line => line.Contains(" hello ", StringComparison.Ordinal));
        host.Channel.Refuse = _ => null;
        Assert.False(await host.Services.GetRequiredService<ProactiveTurns>().RunAsync(address, "due", "check-in", CancellationToken.None));
        Assert.NotEmpty((await chat.SayAsync("hello again")).Calls);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task CardThatIsGone_OrCannotBeChanged_DoesNotEndTheTurn(int status)
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", GreetingTests.Installed("add"));
        await chat.TapAsync(GreetingTests.Consent(chat));
        host.Channel.Refuse = context => context.Request.Method == "PUT" ? status : null;

        var (answer, _, calls) = await chat.SayAsync("Outer side of my right hip for three weeks");

        Assert.Equal(200, answer);
        Assert.Contains(calls, call => call.Method == "PUT" && call.Status == status);
        Assert.Contains(calls, call => call is { Method: "POST", Status: 201 });
    }

    [Fact]
    public void TextAndCard_GoApart_InTeamsAlone()
    {
        Assert.Equal(2, Outgoing.Of(Mixed("msteams")).Count);
        Assert.Single(Outgoing.Of(Mixed("webchat")));
        Assert.All(Outgoing.Of(Mixed("msteams")), activity => Assert.True(activity.Text is null != activity.Attachments is null));
    }

    private static OutgoingActivities Outgoing { get; } = new(Triage.Shipped.Knowledge.Channels);

    private static Activity Mixed(string channelId) => new(ActivityTypes.Message)
    {
        ChannelId = channelId,
        Text = "text",
        Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: new JObject())],
    };

    private void RefuseTwice(int status) => host.Channel.Refuse = _ => _refusals++ < 2 ? status : null;

    private static Task KeepAsync(TeamsChat chat, ConversationReferences references)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams",
            ServiceUrl = "http://127.0.0.1/",
            Conversation = new ConversationAccount(id: chat.Id),
            From = new ChannelAccount("29:ann"),
            Recipient = new ChannelAccount("28:hipbot"),
        };
        return references.KeepAsync(new Microsoft.Bot.Builder.TurnContext(new Support.RecordingAdapter(), activity), CancellationToken.None);
    }

    /// <summary>With less patience than usual, so that nobody has to wait.</summary>
    public sealed class Host : TeamsHost
    {
        protected override void Prepare(WebApplicationBuilder builder) =>
            builder.Services.AddSingleton(new ConnectorRetry(3, TimeSpan.FromMilliseconds(5)));
    }
}
