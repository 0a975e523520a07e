using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>Messages that their writer changes or deletes afterwards.</summary>
public sealed class EditedMessageTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string Story = "Outer side of my right hip for three weeks, it came on slowly";

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task DangerSignThatIsAddedLater_IsEscalatedInThatTurn(string type)
    {
        var chat = host.Chat(type);
        await chat.SayAsync(Story, id: "m1");

        var (status, _, calls) = await chat.DoAsync("ann", Edited("m1", Story + " and I can't feel myself when I wipe"));

        Assert.Equal(200, status);
        Assert.Contains(calls, call => (string?)call.Body?.SelectToken("entities[?(@.type=='HipBot.Assessment')].redFlag") == "cauda-equina");
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task OtherEdits_AreNotAnsweredInAGroup(string type)
    {
        var chat = host.Chat(type);
        await chat.MentionAsync("my hip hurts");

        var (_, _, calls) = await chat.DoAsync("ann", Edited("m1", "my hip hurts, no fever"));

        Assert.Empty(calls);
    }

    [Fact]
    public async Task MendedSpelling_IsPassedOver_AndOtherFacts_AreNotTakenForAnAnswer()
    {
        var chat = await BegunAsync();
        var open = chat.OpenCard;

        var mended = await chat.DoAsync("ann", Edited("m1", Story + "."));
        var changed = await chat.DoAsync("ann", Edited("m1", "Front of my left hip for three weeks, it came on slowly"));

        Assert.Empty(mended.Calls);
        Assert.Contains("changed an earlier message", (string)Assert.Single(changed.Calls).Body!["text"]!, StringComparison.Ordinal);
        Assert.Equal(open, chat.OpenCard);
    }

    [Fact]
    public async Task DeletedWords_AreNotKept()
    {
        var chat = await BegunAsync();
        Assert.Contains("three weeks", await StateAsync(chat), StringComparison.Ordinal);

        await chat.DoAsync("ann", new() { ["type"] = "messageDelete", ["id"] = "m1", ["channelData"] = new JObject { ["eventType"] = "softDeleteMessage" } });

        Assert.DoesNotContain("three weeks", await StateAsync(chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditedWords_AreKeptAsTheyStandNow()
    {
        var chat = await BegunAsync();

        await chat.DoAsync("ann", Edited("m1", "Outer side of my right hip for a month, it came on slowly"));

        Assert.DoesNotContain("three weeks", await StateAsync(chat), StringComparison.Ordinal);
        Assert.Contains("for a month", await StateAsync(chat), StringComparison.Ordinal);
    }

    private static JObject Edited(string id, string text) => new()
    {
        ["type"] = "messageUpdate",
        ["id"] = id,
        ["text"] = text,
        ["channelData"] = new JObject { ["eventType"] = "editMessage" },
    };

    private async Task<TeamsChat> BegunAsync()
    {
        var chat = host.Chat();
        await chat.DoAsync("ann", GreetingTests.Installed("add"));
        await chat.TapAsync(GreetingTests.Consent(chat));
        await chat.SayAsync(Story, id: "m1");
        return chat;
    }

    private async Task<string> StateAsync(TeamsChat chat)
    {
        var key = $"msteams/conversations/{chat.Id}";
        var items = await host.Services.GetRequiredService<IStorage>().ReadAsync([key], CancellationToken.None);
        var state = (IDictionary<string, object>)items[key];
        return string.Join('\n', ((Episode)state[nameof(Episode)]).Said);
    }
}
