using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class BotAdapterTests
{
    private readonly Turn _adapter = new();

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_it_was_added()
    {
        var steps = new List<string>();
        _adapter.Use(Noting("outer", steps)).Use(Noting("inner", steps));

        await _adapter.RunAsync(_adapter.Of(), (_, _) =>
        {
            steps.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], steps);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_activity_from_the_bot()
    {
        _adapter.Use(new MiddlewareOf((_, _, _) => Task.CompletedTask));

        await _adapter.RunAsync(_adapter.Of(), (_, _) => throw new InvalidOperationException("reached the bot"));
    }

    [Fact]
    public async Task OnTurnError_gets_what_the_bot_throws_with_a_turn_to_answer_in()
    {
        Exception? caught = null;
        _adapter.OnTurnError = async (turn, exception) =>
        {
            caught = exception;
            await turn.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(_adapter.Of(), (_, _) => throw new InvalidOperationException("oops"));

        Assert.Equal("oops", caught?.Message);
        Assert.Equal("sorry", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Without_OnTurnError_the_caller_gets_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.RunAsync(_adapter.Of(), (_, _) => throw new InvalidOperationException("oops")));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("not a locale at all")]
    [InlineData("")]
    [InlineData(null)]
    public async Task No_locale_refuses_an_activity(string? locale)
    {
        var message = Turn.Message();
        message.Locale = locale;

        await _adapter.RunAsync(_adapter.Of(message), (turn, cancellationToken) => turn.SendActivityAsync("answered", cancellationToken: cancellationToken));

        Assert.Equal("answered", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_conversation_is_continued_with_the_event_of_that_name()
    {
        var reference = Turn.Message().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, cancellationToken) => turn.SendActivityAsync($"{turn.Activity.Name} for {turn.Activity.From.Id}", cancellationToken: cancellationToken), CancellationToken.None);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("ContinueConversation for ann", sent.Text);
        Assert.Equal("ann", sent.Recipient.Id);
    }

    private static MiddlewareOf Noting(string name, List<string> steps) =>
        new(async (_, next, cancellationToken) =>
        {
            steps.Add($"{name} in");
            await next(cancellationToken);
            steps.Add($"{name} out");
        });
}
