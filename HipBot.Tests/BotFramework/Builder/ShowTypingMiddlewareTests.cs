using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class ShowTypingMiddlewareTests
{
    [Fact]
    public async Task A_turn_that_takes_its_time_shows_typing_without_counting_as_an_answer()
    {
        var adapter = new TypingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        var handled = 0;

        await adapter.RunAsync(ActivityTypes.Message, async turn =>
        {
            turn.OnSendActivities((_, _, next) =>
            {
                handled++;
                return next();
            });
            await adapter.Typed;
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done");
        });

        Assert.Equal(1, handled);
        var typing = adapter.Sent.First(activity => activity.Type == ActivityTypes.Typing);
        Assert.Equal(("bot", "ann", "conversation-1"), (typing.From.Id, typing.Recipient.Id, typing.Conversation.Id));
    }

    [Theory]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("invoke")]
    public async Task Only_a_message_is_typed_at(string type)
    {
        var adapter = new TypingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await adapter.RunAsync(type, _ => Task.CompletedTask);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task A_turn_that_is_over_before_the_delay_shows_none()
    {
        var adapter = new TypingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 60_000));

        await adapter.RunAsync(ActivityTypes.Message, turn => turn.SendActivityAsync("quick"));

        Assert.Equal(ActivityTypes.Message, Assert.Single(adapter.Sent).Type);
    }

    [Fact]
    public async Task A_channel_that_takes_no_typing_still_gets_the_answer()
    {
        var adapter = new TypingAdapter { RefusesTyping = true };
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await adapter.RunAsync(ActivityTypes.Message, async turn =>
        {
            await adapter.Typed;
            await turn.SendActivityAsync("done");
        });

        Assert.Contains(adapter.Sent, activity => activity.Text == "done");
    }

    [Theory]
    [InlineData(-1, 2000)]
    [InlineData(500, 0)]
    [InlineData(500, -1)]
    public void Times_must_make_sense(int delay, int period)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
    }

    private sealed class TypingAdapter : BotAdapter
    {
        private readonly TaskCompletionSource _typed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Typed => _typed.Task;

        public bool RefusesTyping { get; init; }

        public System.Collections.Concurrent.ConcurrentQueue<Activity> Sent { get; } = new();

        public async Task RunAsync(string type, Func<ITurnContext, Task> bot)
        {
            var activity = Turn.Message();
            activity.Type = type;
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, (turn, _) => bot(turn), CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities)
            {
                Sent.Enqueue(activity);
                if (activity.Type == ActivityTypes.Typing)
                {
                    _typed.TrySetResult();
                    if (RefusesTyping)
                    {
                        throw new InvalidOperationException("This channel shows no typing.");
                    }
                }
            }

            return Task.FromResult(activities.Select(_ => new ResourceResponse("id")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
