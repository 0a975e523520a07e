using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Builder;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly Turn _adapter = new();

    [Fact]
    public async Task A_turn_is_logged_as_it_stands_at_its_end()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));

        await _adapter.RunAsync(_adapter.Of(), async (turn, cancellationToken) =>
        {
            var response = await turn.SendActivityAsync("first", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = response.Id, Text = "corrected" }, cancellationToken);
            response = await turn.SendActivityAsync("second", cancellationToken: cancellationToken);
            await turn.DeleteActivityAsync(response.Id, cancellationToken);
        });

        var page = await _store.GetTranscriptActivitiesAsync("test", "conversation-1");
        Assert.Equal(
            ["message:user", "message:corrected", "messageDelete:"],
            page.Items.Select(activity => $"{activity.Type}:{(activity.From.Role == RoleTypes.User ? "user" : (activity as Activity)!.Text)}"));
    }

    [Fact]
    public async Task What_is_changed_after_sending_does_not_change_the_log()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));

        await _adapter.RunAsync(_adapter.Of(), async (turn, cancellationToken) =>
        {
            var message = MessageFactory.Text("as sent");
            await turn.SendActivityAsync(message, cancellationToken);
            message.Text = "as changed";
        });

        var page = await _store.GetTranscriptActivitiesAsync("test", "conversation-1");
        Assert.Contains(page.Items, activity => activity.AsMessageActivity().Text == "as sent");
    }

    [Fact]
    public async Task The_event_that_opens_a_proactive_turn_is_not_logged()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));

        await _adapter.ContinueConversationAsync("app", Turn.Message().GetConversationReference(), (turn, cancellationToken) => turn.SendActivityAsync("how is it today?", cancellationToken: cancellationToken), CancellationToken.None);

        var page = await _store.GetTranscriptActivitiesAsync("test", "conversation-1");
        Assert.Equal("how is it today?", Assert.Single(page.Items).AsMessageActivity().Text);
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages_of_twenty_from_a_date_on()
    {
        var start = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 45; i++)
        {
            var message = Turn.Message();
            message.Id = $"{i}";
            message.Timestamp = start.AddMinutes(i);
            await _store.LogActivityAsync(message);
        }

        var sizes = new List<int>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "conversation-1", token);
            sizes.Add(page.Items.Length);
            token = page.ContinuationToken;
        }
        while (token != null);

        Assert.Equal([20, 20, 5], sizes);
        Assert.Equal(5, (await _store.GetTranscriptActivitiesAsync("test", "conversation-1", null, start.AddMinutes(40))).Items.Length);
    }

    [Fact]
    public async Task Transcripts_are_listed_by_channel_and_can_be_deleted()
    {
        await _store.LogActivityAsync(Turn.Message());

        Assert.Equal("conversation-1", Assert.Single((await _store.ListTranscriptsAsync("test")).Items).Id);
        Assert.Empty((await _store.ListTranscriptsAsync("other")).Items);

        await _store.DeleteTranscriptAsync("test", "conversation-1");
        Assert.Empty((await _store.ListTranscriptsAsync("test")).Items);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null));
    }
}
