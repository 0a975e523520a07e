using HipBot.Club;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Posts a club's digest in its channel, and draws its numbers when the old ones have stood for four weeks.</summary>
public sealed class DigestPost
{
    // Less than a week, since the clocks change; more than a digest that is late.
    private static readonly TimeSpan Between = TimeSpan.FromDays(5);

    private readonly ClubBooks _books;
    private readonly TimeProvider _clock;
    private readonly ClubKnowledge _knowledge;
    private readonly CardMessages _messages;
    private readonly Func<int> _noise;

    /// <summary>Posts from the given books.</summary>
    /// <param name="books">The books.</param>
    /// <param name="messages">Makes messages of cards.</param>
    /// <param name="knowledge">The words.</param>
    /// <param name="clock">Tells which four weeks it is.</param>
    /// <param name="noise">Gives a noise that nobody can foresee, as <see cref="DigestNoise"/> says.</param>
    public DigestPost(ClubBooks books, CardMessages messages, KnowledgeBase knowledge, TimeProvider clock, Func<int> noise)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _books = books;
        _messages = messages;
        _knowledge = knowledge.Club;
        _clock = clock;
        _noise = noise;
    }

    /// <summary>Posts the digest of a club in the conversation of this turn, unless it is off or paused.</summary>
    public async Task PostAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(club);
        var now = _clock.GetUtcNow();
        var book = await _books.ReadAsync(club, cancellationToken);
        var isQuiet = club.QuietHours.Cover(TimeOnly.FromDateTime(club.LocalTime(now).DateTime));
        if (!club.Digest.On || book.IsPaused || isQuiet || now - book.PostedAt < Between)
        {
            return;
        }

        var block = DigestCalendar.BlockOf(club, now);
        if (book.Block != block)
        {
            // Kept before it is posted: numbers that were seen once are never drawn a second time.
            await _books.ChangeAsync(club, changed => Draw(changed, club, block, now), cancellationToken);
            book = await _books.ReadAsync(club, cancellationToken);
        }

        var card = DigestWords.Of(club, book.Numbers, book.DrawnAt, now, _knowledge);
        await turnContext.SendActivityAsync(_messages.Statement(card, turnContext.Activity), cancellationToken);
        await _books.ChangeAsync(club, posted => posted.PostedAt = now, cancellationToken);
    }

    // What was told counts once: rows go once they are drawn from, so that no two sets of numbers share what anybody told.
    private void Draw(ClubBook book, RunningClub club, int block, DateTimeOffset now)
    {
        var oldest = now - TimeSpan.FromDays(7 * DigestCalendar.WeeksOfNumbers);
        var rows = book.Members.Values.OfType<DigestRow>().Where(row => row.At > oldest).ToList();
        book.Numbers = DigestDraw.Draw(rows, _knowledge.Regions.Select(region => region.Id), _knowledge.Changes.Select(change => change.Id), club.Digest.K, _noise);
        (book.Block, book.DrawnAt) = (block, now);
        foreach (var member in book.Members.Keys.ToList())
        {
            book.Members[member] = null;
        }
    }
}
