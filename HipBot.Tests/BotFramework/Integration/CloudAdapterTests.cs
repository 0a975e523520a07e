using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Integration;

public sealed class CloudAdapterTests : IDisposable
{
    private readonly RecordingChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_message_is_answered_200_and_its_reply_goes_to_the_channel()
    {
        var response = await PostAsync(Message(), (turn, cancellationToken) => turn.SendActivityAsync("Where does it hurt?", cancellationToken: cancellationToken));

        Assert.Equal((200, string.Empty), response);
        var request = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", "/base/v3/conversations/conversation%201/activities/activity-1"), (request.Method, request.Path));
        var sent = JObject.Parse(request.Body);
        Assert.Equal("Where does it hurt?", sent.Value<string>("text"));
        Assert.Equal("activity-1", sent.Value<string>("replyToId"));
        Assert.Equal("28:bot", sent["from"]!.Value<string>("id"));
        Assert.Equal("29:ann", sent["recipient"]!.Value<string>("id"));
        Assert.False(sent.ContainsKey("channelData"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{not json")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task A_body_that_is_no_activity_is_answered_400(string body)
    {
        Assert.Equal(400, (await PostAsync(body, Unreached)).Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("GET")]
    public async Task Another_method_is_answered_405(string method)
    {
        Assert.Equal(405, (await PostAsync(Message(), Unreached, method: method)).Status);
    }

    [Fact]
    public async Task A_caller_without_a_token_is_answered_401_once_there_is_an_app_id()
    {
        Assert.Equal(401, (await PostAsync(Message(), Unreached, appId: "an-app-id")).Status);
    }

    [Fact]
    public async Task An_invoke_that_nothing_answers_is_answered_501()
    {
        var response = await PostAsync(Message(("type", "invoke"), ("name", "something/new")), (_, _) => Task.CompletedTask);

        Assert.Equal((501, string.Empty), response);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        var response = await PostAsync(
            Message(("type", "invoke"), ("name", "adaptiveCard/action")),
            (turn, cancellationToken) => turn.SendActivityAsync(
                new Activity
                {
                    Type = ActivityTypesEx.InvokeResponse,
                    Value = new InvokeResponse { Status = 202, Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Value = "noted" } },
                },
                cancellationToken));

        Assert.Equal(202, response.Status);
        var body = JObject.Parse(response.Body);
        Assert.Equal((200, "noted"), (body.Value<int>("statusCode"), body.Value<string>("value")));
        Assert.False(body.ContainsKey("type"));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Expected_replies_are_the_response()
    {
        var response = await PostAsync(Message(("deliveryMode", "expectReplies")), async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
            await turn.SendActivityAsync("two", cancellationToken: cancellationToken);
        });

        Assert.Equal(200, response.Status);
        Assert.Equal(["one", "two"], JObject.Parse(response.Body)["activities"]!.Select(activity => activity.Value<string>("text")));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Traces_stay_at_home_and_delays_are_not_sent()
    {
        await PostAsync(Message(), (turn, cancellationToken) => turn.SendActivitiesAsync(
            [new Activity { Type = ActivityTypes.Trace }, new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, MessageFactory.Text("after")],
            cancellationToken));

        Assert.Equal("after", JObject.Parse(Assert.Single(_channel.Requests).Body).Value<string>("text"));
    }

    [Fact]
    public async Task A_card_is_updated_and_a_message_deleted_in_place()
    {
        await PostAsync(Message(), async (turn, cancellationToken) =>
        {
            var card = await turn.SendActivityAsync("card", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = card.Id, Text = "card, step 2" }, cancellationToken);
            await turn.DeleteActivityAsync(card.Id, cancellationToken);
        });

        Assert.Equal(
            ["POST /base/v3/conversations/conversation%201/activities/activity-1", "PUT /base/v3/conversations/conversation%201/activities/assigned-1", "DELETE /base/v3/conversations/conversation%201/activities/assigned-1"],
            _channel.Requests.Select(request => $"{request.Method} {request.Path}"));
    }

    [Fact]
    public async Task The_caller_id_of_the_wire_is_discarded()
    {
        string? callerId = "unset";

        await PostAsync(Message(("callerId", "urn:botframework:azure")), (turn, _) =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        Assert.Null(callerId);
    }

    [Fact]
    public async Task A_proactive_message_is_no_reply()
    {
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = "https://channel.hipbot.test/base",
            User = new ChannelAccount("29:ann"),
            Bot = new ChannelAccount("28:bot"),
            Conversation = new ConversationAccount(id: "conversation 1"),
        };

        await Adapter(string.Empty).ContinueConversationAsync(string.Empty, reference, async (turn, cancellationToken) =>
        {
            var message = MessageFactory.Text("How is the hip today?");
            await turn.Adapter.SendActivitiesAsync(turn, [message.ApplyConversationReference(reference)], cancellationToken);
        }, CancellationToken.None);

        var request = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", "/base/v3/conversations/conversation%201/activities"), (request.Method, request.Path));
    }

    [Fact]
    public async Task A_conversation_is_created_and_the_bot_called_in_it()
    {
        _channel.Answer = _ => (System.Net.HttpStatusCode.Created, """{"id":"new-conversation","activityId":"first-1"}""");
        Activity? opening = null;

        await Adapter(string.Empty).CreateConversationAsync(
            string.Empty,
            "msteams",
            "https://channel.hipbot.test/base",
            null,
            new ConversationParameters { Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:ann")], TenantId = "tenant" },
            (turn, _) =>
            {
                opening = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal("/base/v3/conversations", Assert.Single(_channel.Requests).Path);
        Assert.Equal(("CreateConversation", "new-conversation", "tenant", "first-1"), (opening!.Name, opening.Conversation.Id, opening.Conversation.TenantId, opening.Id));
    }

    [Fact]
    public async Task What_the_channel_says_of_a_failure_reaches_OnTurnError()
    {
        _channel.Answer = _ => (System.Net.HttpStatusCode.Forbidden, """{"error":{"code":"ConversationBlockedByUser","message":"no"}}""");
        Exception? caught = null;
        var adapter = Adapter(string.Empty);
        adapter.OnTurnError = (_, exception) =>
        {
            caught = exception;
            return Task.CompletedTask;
        };

        var response = await PostAsync(Message(), (turn, cancellationToken) => turn.SendActivityAsync("hello", cancellationToken: cancellationToken), adapter: adapter);

        Assert.Equal(200, response.Status);
        var error = Assert.IsType<ErrorResponseException>(caught);
        Assert.Equal("ConversationBlockedByUser", error.Body.Error.Code);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, error.Response.StatusCode);
    }

    private static Task Unreached(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("The bot was called.");

    private static string Message(params (string Name, string Value)[] changes)
    {
        var message = JObject.Parse("""
            {"type":"message","id":"activity-1","channelId":"msteams","serviceUrl":"https://channel.hipbot.test/base","text":"my hip hurts",
             "from":{"id":"29:ann"},"recipient":{"id":"28:bot"},"conversation":{"id":"conversation 1"}}
            """);
        foreach (var (name, value) in changes)
        {
            message[name] = value;
        }

        return message.ToString();
    }

    private CloudAdapter Adapter(string appId)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", appId), new("MicrosoftAppPassword", "unused")]).Build();
        return new CloudAdapter(configuration, _channel);
    }

    private async Task<(int Status, string Body)> PostAsync(string body, BotCallbackHandler bot, string method = "POST", string appId = "", CloudAdapter? adapter = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        using var answer = new MemoryStream();
        context.Response.Body = answer;

        await (adapter ?? Adapter(appId)).ProcessAsync(context.Request, context.Response, new CallbackBot(bot));

        return (context.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()));
    }

    private sealed class CallbackBot(BotCallbackHandler bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => bot(turnContext, cancellationToken);
    }
}
