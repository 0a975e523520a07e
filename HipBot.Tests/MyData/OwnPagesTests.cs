using HipBot.Dialogs;
using HipBot.MyData;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.MyData;

/// <summary>The private pages of a person, as long as they are kept.</summary>
public sealed class OwnPagesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    private readonly EpisodeStore _episodes = new(new ConversationState(new MemoryStorage()));
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task A_page_whose_time_is_over_is_forgotten_when_the_next_is_made()
    {
        var pages = new OwnPages(_episodes, _shelf);

        await InTurnAsync(async turn =>
        {
            await pages.KeepAsync(turn, PrivatePage.HandOff, new Content(Monday), CancellationToken.None);
            await pages.KeepAsync(turn, PrivatePage.HandOff, new Content(Monday.AddDays(7)), CancellationToken.None);
            Assert.Empty(_shelf.Forgotten);

            await pages.KeepAsync(turn, PrivatePage.HandOff, new Content(Monday.AddDays(7).AddMinutes(1)), CancellationToken.None);

            Assert.Equal(["page-1"], _shelf.Forgotten);
            var episode = await _episodes.GetAsync(turn, CancellationToken.None);
            Assert.Equal(["page-2", "page-3"], episode.OwnPages.Select(page => page.Key));
        });
    }

    [Fact]
    public async Task Who_is_forgotten_has_no_page_left()
    {
        var pages = new OwnPages(_episodes, _shelf);

        await InTurnAsync(async turn =>
        {
            await pages.KeepAsync(turn, PrivatePage.HandOff, new Content(Monday), CancellationToken.None);
            await pages.KeepAsync(turn, PrivatePage.MyData, new Content(Monday.AddDays(1)), CancellationToken.None);

            await pages.ForgetAsync(await _episodes.GetAsync(turn, CancellationToken.None), CancellationToken.None);

            Assert.Equal(["page-1", "page-2"], _shelf.Forgotten);
        });
    }

    private static Task InTurnAsync(Func<ITurnContext, Task> act) =>
        new TestAdapter().ProcessActivityAsync(new Activity(ActivityTypes.Message) { Text = "hello" }, (turn, _) => act(turn), CancellationToken.None);

    private sealed record Content(DateTimeOffset WrittenAt) : IPrivateContent;

    private sealed class Shelf : IPrivatePages
    {
        private int _made;

        public List<string> Forgotten { get; } = [];

        public int KeptDays => 7;

        public Task<PrivatePage?> KeepAsync(string path, IPrivateContent content, CancellationToken cancellationToken)
        {
            _made++;
            return Task.FromResult<PrivatePage?>(new("token", new Uri($"https://hipbot.example/{path}/token"), $"page-{_made}"));
        }

        public Task ForgetAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
        {
            Forgotten.AddRange(keys);
            return Task.CompletedTask;
        }
    }
}
