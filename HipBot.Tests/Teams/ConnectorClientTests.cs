using HipBot.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>Calls to a channel, beside those of Microsoft's client for JavaScript: the same calls, and the same understood of the answers.</summary>
public sealed class ConnectorClientTests
{
    // With all that an address must escape.
    private const string Conversation = "19:a b/c+d@thread.tacv2;messageid=1";

    private static readonly ConversationParameters Parameters = new(isGroup: false, bot: new ChannelAccount("28:hipbot", "HipBot"), members: [new ChannelAccount("29:ann", "Ann")], tenantId: "tenant")
    {
        ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = "tenant" } },
    };

    [Fact]
    public async Task MicrosoftsClient_CallsAndUnderstandsTheSame()
    {
        await using var theirs = new ConnectorChannel();
        await using var ours = new ConnectorChannel();
        await theirs.StartAsync();
        await ours.StartAsync();

        var understoodByTheirs = await NodeScript.RunAsync("connector.mjs", JsonConvert.SerializeObject(
            new { address = theirs.Address, conversation = Conversation, parameters = Parameters, activity = Message("one"), changed = Message("two") },
            new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));
        var understoodByOurs = await CallAsync(ours.Address);

        AssertSame(understoodByTheirs, understoodByOurs);
        Assert.Equal(theirs.Calls.Select(call => $"{call.Method} {call.Path} {call.Status}"), ours.Calls.Select(call => $"{call.Method} {call.Path} {call.Status}"));
        Assert.All(theirs.Calls.Zip(ours.Calls), pair => AssertSame(pair.First.Body, pair.Second.Body));
    }

    private static async Task<JObject> CallAsync(Uri address)
    {
        using var client = new ConnectorClient(address, MicrosoftAppCredentials.Empty, customHttpClient: null, disposeHttpClient: true);
        var conversations = client.Conversations;
        var created = await conversations.CreateConversationAsync(Parameters);
        var sent = await conversations.SendToConversationAsync(Conversation, Message("one"));
        var replied = await conversations.ReplyToActivityAsync(Conversation, sent.Id, Message("one"));
        var updated = await conversations.UpdateActivityAsync(Conversation, replied.Id, Message("two"));
        await conversations.DeleteActivityAsync(Conversation, sent.Id);
        var members = await conversations.GetConversationMembersAsync(Conversation);
        var member = await ((Conversations)conversations).GetConversationMemberAsync(members[0].Id, Conversation);
        var first = await conversations.GetConversationPagedMembersAsync(Conversation, 2);
        var second = await conversations.GetConversationPagedMembersAsync(Conversation, 2, first.ContinuationToken);
        return JObject.FromObject(new
        {
            created = created.Id,
            sent = sent.Id,
            replied = replied.Id,
            updated = updated.Id,
            members = members.Select(one => one.Id),
            member = member.Id,
            pages = new[] { first, second }.Select(page => page.Members.Select(one => one.Id)),
            last = second.ContinuationToken,
        });
    }

    private static Activity Message(string text) => new(ActivityTypes.Message)
    {
        Text = text,
        Locale = "en-GB",
        From = new ChannelAccount("28:hipbot", "HipBot"),
        Conversation = new ConversationAccount(id: Conversation),
        Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: JObject.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[]}"""))],
    };

    private static void AssertSame(JToken? expected, JToken? actual) =>
        Assert.True(JToken.DeepEquals(expected, actual), $"Expected {expected}, not {actual}.");
}
