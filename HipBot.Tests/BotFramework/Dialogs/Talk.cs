using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

/// <summary>A conversation with one dialog; its state is text between the turns.</summary>
internal sealed class Talk(Dialog dialog, object? options = null, string channelId = Channels.Test)
{
    private readonly DialogTestClient _client = new(channelId, dialog, options, conversationState: new ConversationState(new JsonStorage()));

    public DialogTurnStatus Status => _client.DialogTurnResult.Status;

    public object Result => _client.DialogTurnResult.Result;

    /// <summary>What the bot says to a message, one text a reply.</summary>
    public async Task<string[]> SayAsync(string text) =>
        [.. (await SendAsync(new Activity(ActivityTypes.Message) { Text = text })).Select(reply => reply.Text)];

    public async Task<List<IMessageActivity>> SendAsync(Activity activity)
    {
        var replies = new List<IMessageActivity>();
        for (var reply = await _client.SendActivityAsync<IMessageActivity>(activity); reply != null; reply = _client.GetNextReply<IMessageActivity>())
        {
            replies.Add(reply);
        }

        return replies;
    }
}
