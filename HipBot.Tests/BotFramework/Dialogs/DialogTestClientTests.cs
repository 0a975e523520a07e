using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task Replies_AreReadOneByOne_ThenNull()
    {
        var client = new DialogTestClient(Channels.Test, new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.Context.SendActivityAsync("one", cancellationToken: token);
                await step.Context.SendActivityAsync("two", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
        ]));

        Assert.Equal("one", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task Turn_ShowsItsContextAndResult()
    {
        var client = new DialogTestClient(Channels.Msteams, new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Where?") });

        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("p", client.DialogContext.ActiveDialog.Id);
        Assert.Equal(Channels.Msteams, client.DialogContext.Context.Activity.ChannelId);

        await client.SendActivityAsync<IMessageActivity>("groin");
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("groin", client.DialogTurnResult.Result);
        Assert.Null(client.DialogContext.ActiveDialog);
    }

    [Fact]
    public async Task Dialog_ThatHasEnded_IsBegunAgain()
    {
        var client = new DialogTestClient(Channels.Test, new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Where?") });
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("groin"));

        Assert.Equal("Where?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    [Fact]
    public async Task OwnAdapterStateAndMiddleware_AreUsed()
    {
        var state = new ConversationState(new JsonStorage());
        var middleware = new CountingMiddleware();
        var client = new DialogTestClient(
            new TestAdapter(Channels.Webchat),
            new TextPrompt("p"),
            new PromptOptions { Prompt = MessageFactory.Text("Where?") },
            [middleware],
            state);

        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>("groin");

        Assert.Same(state, client.ConversationState);
        Assert.Equal(2, middleware.Turns);
    }

    [Fact]
    public async Task Component_WhoseDialogsChangedMeanwhile_HearsOfIt()
    {
        var storage = new JsonStorage();
        var heard = new List<string>();

        await Client(Component()).SendActivityAsync<IMessageActivity>("hi");
        await Client(Component()).SendActivityAsync<IMessageActivity>(string.Empty);
        Assert.DoesNotContain(DialogEvents.VersionChanged, heard);

        await Client(Component().AddDialog(new TextPrompt("new"))).SendActivityAsync<IMessageActivity>(string.Empty);
        Assert.Contains(DialogEvents.VersionChanged, heard);

        ComponentDialog Component() => new ListeningDialog(heard).AddDialog(new TextPrompt("p"));

        DialogTestClient Client(Dialog dialog) => new(
            Channels.Test, dialog, new PromptOptions { Prompt = MessageFactory.Text("Where?") }, conversationState: new ConversationState(storage));
    }

    private sealed class ListeningDialog(List<string> heard) : ComponentDialog("c")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add(e.Name);
            return Task.FromResult(false);
        }
    }

    private sealed class CountingMiddleware : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
