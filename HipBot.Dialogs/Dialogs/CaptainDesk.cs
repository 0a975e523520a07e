using System.Globalization;
using HipBot.Cards;
using HipBot.Club;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static HipBot.Knowledge.Wording;

namespace HipBot.Dialogs;

/// <summary>The captain's card, and pausing and resuming the digest: for those whom the club's file names.</summary>
public sealed class CaptainDesk
{
    private readonly ClubBooks _books;
    private readonly TimeProvider _clock;
    private readonly ClubList _clubs;
    private readonly ClubKnowledge _knowledge;
    private readonly CardMessages _messages;

    /// <summary>Shows the settings of the given clubs.</summary>
    public CaptainDesk(ClubList clubs, ClubBooks books, CardMessages messages, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _clubs = clubs;
        _books = books;
        _messages = messages;
        _knowledge = knowledge.Club;
        _clock = clock;
    }

    /// <summary>Does what a captain asks, and gives what to say; a polite refusal to everybody else.</summary>
    /// <param name="turnContext">The turn of a private conversation.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="own">The club that the person belongs to; null where none is known.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<Activity> AnswerAsync(ITurnContext turnContext, ClubCommand command, RunningClub? own, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var from = turnContext.Activity.From;
        var theirs = _clubs.OfCaptain(from?.Id, from?.AadObjectId);
        if ((theirs.FirstOrDefault(club => club.Id == own?.Id) ?? (theirs.Count > 0 ? theirs[0] : null)) is not { } club)
        {
            return MessageFactory.Text(own is null ? _knowledge.Texts.NotInClub : Fill(_knowledge.Texts.CaptainRefused, own.Contact.Name, own.Contact.Address));
        }

        switch (command)
        {
            case ClubCommand.PauseDigest:
                await _books.ChangeAsync(club, book => book.IsPaused = true, cancellationToken);
                return MessageFactory.Text(Fill(_knowledge.Texts.Paused, club.Name));
            case ClubCommand.ResumeDigest:
                await _books.ChangeAsync(club, book => book.IsPaused = false, cancellationToken);
                return MessageFactory.Text(Fill(_knowledge.Texts.Resumed, club.Name, club.LocalTime(DigestCalendar.NextAfter(club, _clock.GetUtcNow())).ToString("dddd d MMMM", CultureInfo.InvariantCulture)));
            default:
                return _messages.Statement(await CardOfAsync(club, cancellationToken), turnContext.Activity);
        }
    }

    // The preview shows the numbers that stand, and never what they would be if they were drawn now: the difference would tell.
    private async Task<ClubCaptainCard> CardOfAsync(RunningClub club, CancellationToken cancellationToken)
    {
        var book = await _books.ReadAsync(club, cancellationToken);
        var next = DigestCalendar.NextAfter(club, _clock.GetUtcNow());
        var stands = book.Block == DigestCalendar.BlockOf(club, next);
        var card = DigestWords.Of(club, stands ? book.Numbers : DigestNumbers.None, book.DrawnAt, next, _knowledge);
        return new(club.Name, CaptainSettings.Of(club, _knowledge), stands ? DigestWords.LinesOf(card) : [_knowledge.Texts.CaptainDrawn], book.IsPaused);
    }
}
