using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class PromptTests
{
    private static readonly PromptOptions WhereAndAgain = new()
    {
        Prompt = MessageFactory.Text("Where does it hurt?"),
        RetryPrompt = MessageFactory.Text("Sorry, where?"),
    };

    [Fact]
    public async Task Answer_EndsThePrompt()
    {
        var talk = new Talk(new TextPrompt("p"), WhereAndAgain);

        Assert.Equal(["Where does it hurt?"], await talk.SayAsync("hi"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        Assert.Empty(await talk.SayAsync("the groin"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("the groin", talk.Result);
    }

    [Fact]
    public async Task EmptyText_AsksAgain()
    {
        var talk = new Talk(new TextPrompt("p"), WhereAndAgain);
        await talk.SayAsync("hi");

        Assert.Equal(["Sorry, where?"], await talk.SayAsync(string.Empty));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task NoRetryPrompt_RepeatsThePrompt()
    {
        var talk = new Talk(new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Where?") });
        await talk.SayAsync("hi");

        Assert.Equal(["Where?"], await talk.SayAsync(string.Empty));
    }

    [Fact]
    public async Task Validator_RejectsUntilItAccepts_AndSeesEachAttempt()
    {
        var seen = new List<string>();
        PromptValidator<string> threeWords = (context, _) =>
        {
            seen.Add($"{context.AttemptCount}: {context.Recognized.Succeeded} {context.Recognized.Value}");
            return Task.FromResult(context.Recognized.Value?.Split(' ').Length == 3);
        };
        var talk = new Talk(new TextPrompt("p", threeWords), WhereAndAgain);

        await talk.SayAsync("hi");
        Assert.Equal(["Sorry, where?"], await talk.SayAsync("hip"));
        Assert.Equal(["Sorry, where?"], await talk.SayAsync("left hip"));
        Assert.Empty(await talk.SayAsync("my left hip"));

        Assert.Equal(["1: True hip", "2: True left hip", "3: True my left hip"], seen);
        Assert.Equal("my left hip", talk.Result);
    }

    [Fact]
    public async Task Validator_MayChangeTheResult()
    {
        PromptValidator<string> trim = (context, _) =>
        {
            context.Recognized.Value = context.Recognized.Value.Trim();
            return Task.FromResult(true);
        };
        var talk = new Talk(new TextPrompt("p", trim), WhereAndAgain);

        await talk.SayAsync("hi");
        await talk.SayAsync("  groin ");

        Assert.Equal("groin", talk.Result);
    }

    [Fact]
    public async Task Validator_ThatReplies_IsNotFollowedByTheRetryPrompt()
    {
        PromptValidator<string> explain = async (context, token) =>
        {
            await context.Context.SendActivityAsync("In your own words, please.", cancellationToken: token);
            return false;
        };
        var talk = new Talk(new TextPrompt("p", explain), WhereAndAgain);
        await talk.SayAsync("hi");

        Assert.Equal(["In your own words, please."], await talk.SayAsync("?"));
    }

    [Fact]
    public async Task Validator_FindsTheOptionsAfterJson()
    {
        PromptValidator<string> readValidations = (context, _) =>
        {
            context.Recognized.Value = $"{context.Options.Prompt.Text} {context.Options.Validations}";
            return Task.FromResult(true);
        };
        var options = new PromptOptions { Prompt = MessageFactory.Text("Where?"), Validations = "anywhere" };
        var talk = new Talk(new TextPrompt("p", readValidations), options);

        await talk.SayAsync("hi");
        await talk.SayAsync("groin");

        Assert.Equal("Where? anywhere", talk.Result);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task AnythingButAMessage_IsNoAttempt(string type)
    {
        var attempts = 0;
        PromptValidator<string> count = (context, _) =>
        {
            attempts = context.AttemptCount;
            return Task.FromResult(true);
        };
        var talk = new Talk(new TextPrompt("p", count), WhereAndAgain);
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity(type) { Text = "groin" }));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        await talk.SayAsync("groin");
        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task InputHint_IsExpectingInput_UnlessThePromptSaysOtherwise()
    {
        var plain = new Activity(ActivityTypes.Message) { Text = "Where?" };
        var hinted = new Activity(ActivityTypes.Message) { Text = "Where?", InputHint = InputHints.AcceptingInput };

        Assert.Equal(InputHints.ExpectingInput, await HintOfAsync(plain));
        Assert.Equal(InputHints.AcceptingInput, await HintOfAsync(hinted));

        static async Task<string> HintOfAsync(Activity prompt)
        {
            var talk = new Talk(new TextPrompt("p"), new PromptOptions { Prompt = prompt });
            return (await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" })).Single().InputHint;
        }
    }

    [Fact]
    public async Task Options_ThatAreNoPromptOptions_Throw() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => new Talk(new TextPrompt("p"), "Where?").SayAsync("hi"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Id_Missing_Throws(string? id) =>
        Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(id));

    [Fact]
    public async Task Attachments_AreTheResult()
    {
        var talk = new Talk(new AttachmentPrompt("p"), WhereAndAgain);
        await talk.SayAsync("hi");

        Assert.Equal(["Sorry, where?"], await talk.SayAsync("here"));
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment(name: "scan.png")] });

        Assert.Equal("scan.png", Assert.Single((IList<Attachment>)talk.Result).Name);
    }

    [Fact]
    public async Task ActivityPrompt_EndsWithTheActivityThatTheValidatorAccepts()
    {
        var talk = new Talk(new EventPrompt("p"), WhereAndAgain);
        Assert.Equal(["Where does it hurt?"], await talk.SayAsync("hi"));

        Assert.Equal(["Sorry, where?"], await talk.SayAsync("groin"));
        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Event) { Name = "other" }));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Event) { Name = "picked", Value = "groin" }));

        Assert.Equal("groin", ((Activity)talk.Result).Value);
    }

    private sealed class EventPrompt(string id) : ActivityPrompt(id, IsPickedAsync)
    {
        private static Task<bool> IsPickedAsync(PromptValidatorContext<Activity> context, CancellationToken cancellationToken) =>
            Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event && context.Recognized.Value.Name == "picked");
    }
}
