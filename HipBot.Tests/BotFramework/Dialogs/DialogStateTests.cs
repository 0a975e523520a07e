using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Dialogs;

/// <summary>A state that the packages wrote is one that the stand-ins can go on from, and the other way round.</summary>
public sealed class DialogStateTests
{
    private static readonly Dialog Dialog = new ComponentDialog("component")
        .AddDialog(new WaterfallDialog("waterfall",
        [
            (step, token) =>
            {
                step.Values["side"] = "left";
                return step.PromptAsync("prompt", new PromptOptions { Prompt = MessageFactory.Text("Where?") }, token);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["side"]} {step.Result}", token),
        ]))
        .AddDialog(new TextPrompt("prompt", (context, _) => Task.FromResult(context.AttemptCount > 2)));

    [Fact]
    public async Task Stack_IsKeptUnderTheNamesOfThePackages()
    {
        var stack = await StackAfterAsync("hi");
        var component = stack.Single();
        Assert.Equal("component", component["id"]);

        var inner = Items(component["state"]!["dialogs"]!["dialogStack"]!);
        Assert.Equal(["prompt", "waterfall"], inner.Select(instance => (string)instance["id"]!));

        var prompt = inner[0]["state"]!;
        Assert.Equal("Where?", prompt["options"]!["prompt"]!["text"]);
        Assert.Equal(0, prompt["state"]!["AttemptCount"]);

        var waterfall = inner[1]["state"]!;
        Assert.Equal(0, waterfall["stepIndex"]);
        Assert.Equal("left", waterfall["values"]!["side"]);
        Assert.True(Guid.TryParse((string)waterfall["instanceId"]!, out _));
        Assert.Equal(JTokenType.Null, waterfall["options"]!.Type);
    }

    [Fact]
    public async Task Attempts_AreCountedFromTurnToTurn()
    {
        var stack = await StackAfterAsync("hi", "groin", "the groin");
        var prompt = Items(stack.Single()["state"]!["dialogs"]!["dialogStack"]!)[0];

        Assert.Equal(2, prompt["state"]!["state"]!["AttemptCount"]);
    }

    [Fact]
    public async Task Stack_IsEmptyAfterTheEnd() =>
        Assert.Empty(await StackAfterAsync("hi", "groin", "the groin", "groin!"));

    private static async Task<JToken[]> StackAfterAsync(params string[] messages)
    {
        var storage = new JsonStorage();
        foreach (var message in messages)
        {
            await new DialogTestClient(Channels.Test, Dialog, conversationState: new ConversationState(storage)).SendActivityAsync<IMessageActivity>(message);
        }

        return Items(JObject.Parse(storage.Texts.Single())["DialogState"]!["dialogStack"]!);
    }

    // With type names, a list is an object that holds its values.
    private static JToken[] Items(JToken list) => [.. (list["$values"] ?? list).Children()];
}
