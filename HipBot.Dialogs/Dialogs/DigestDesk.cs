using HipBot.Cards;
using HipBot.Club;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Who is counted in a club's digest: asks once, keeps what each adds to the next numbers, and deletes it when asked.</summary>
public sealed class DigestDesk
{
    // Enough to count a person in the right four weeks; the hour of a message is nobody's business.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    private readonly ClubBooks _books;
    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly IInterview _interview;
    private readonly ClubKnowledge _knowledge;
    private readonly ClubMemberships _memberships;
    private readonly CardMessages _messages;

    /// <summary>Keeps who is counted in the given books.</summary>
    public DigestDesk(ClubBooks books, ClubMemberships memberships, EpisodeStore episodes, IInterview interview, CardMessages messages, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _books = books;
        _memberships = memberships;
        _episodes = episodes;
        _interview = interview;
        _messages = messages;
        _knowledge = knowledge.Club;
        _clock = clock;
    }

    /// <summary>The level of care of an assessment that can be counted; null where the person has none.</summary>
    public async Task<LevelOfCare?> StandAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        LevelOf(await _episodes.GetAsync(turnContext, cancellationToken));

    /// <summary>After a turn: notes what the person adds, forgets it with them, and asks once whether they may be counted.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="club">The person's club.</param>
    /// <param name="stood">Whether there was an assessment before the turn, so that nobody is asked on top of it.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task FollowAsync(ITurnContext turnContext, RunningClub club, bool stood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(club);
        if (turnContext.TurnState.Get<Heard>() is { Interruption: Interruption.Forget })
        {
            await RemoveAsync(turnContext, club, cancellationToken);
            await _memberships.ForgetAsync(turnContext, cancellationToken);
            return;
        }

        var membership = await _memberships.FindAsync(turnContext, cancellationToken);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (membership is { Agreed: true })
        {
            await NoteAsync(turnContext, club, episode, cancellationToken);
        }
        else if (membership is { Asked: false } && club.Digest.On && stood && IsCountable(episode))
        {
            await _memberships.SetAsync(turnContext, membership with { Asked = true }, cancellationToken);
            await turnContext.SendActivityAsync(_messages.Statement(new ClubInviteCard(club.Name, club.Digest.K), turnContext.Activity), cancellationToken);
        }
    }

    /// <summary>Counts the person from now on; gives what to say.</summary>
    public async Task<string> JoinAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(club);
        var was = await _memberships.FindAsync(turnContext, cancellationToken);
        await _memberships.SetAsync(turnContext, new(club.Id, Asked: true, Agreed: true), cancellationToken);
        await NoteAsync(turnContext, club, await _episodes.GetAsync(turnContext, cancellationToken), cancellationToken);
        return was is { Agreed: true } ? _knowledge.Texts.DigestJoinedAlready : _knowledge.Texts.DigestJoined;
    }

    /// <summary>Does not count the person, and does not ask again; gives what to say.</summary>
    public async Task<string> DeclineAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        var was = await _memberships.FindAsync(turnContext, cancellationToken);
        await LeaveAsync(turnContext, club, cancellationToken);
        return was is { Agreed: true } ? _knowledge.Texts.DigestLeft : _knowledge.Texts.DigestDeclined;
    }

    /// <summary>Counts the person no more and deletes what was kept of them; gives what to say.</summary>
    public async Task<string> LeaveAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(club);
        await _memberships.SetAsync(turnContext, new(club.Id, Asked: true), cancellationToken);
        return await RemoveAsync(turnContext, club, cancellationToken) ? _knowledge.Texts.DigestLeft : _knowledge.Texts.DigestNotIn;
    }

    private async Task<bool> RemoveAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        var key = ClubBooks.KeyOf(club, turnContext.Activity);
        if (!(await _books.ReadAsync(club, cancellationToken)).Members.ContainsKey(key))
        {
            return false;
        }

        await _books.ChangeAsync(club, book => book.Members.Remove(key), cancellationToken);
        return true;
    }

    private async Task NoteAsync(ITurnContext turnContext, RunningClub club, Episode episode, CancellationToken cancellationToken)
    {
        var key = ClubBooks.KeyOf(club, turnContext.Activity);
        var known = (await _books.ReadAsync(club, cancellationToken)).Members;
        var row = IsCountable(episode) ? RowOf(episode) : null;
        if (!known.TryGetValue(key, out var before) || IsNews(before, row))
        {
            await _books.ChangeAsync(club, book => book.Members[key] = row ?? before, cancellationToken);
        }
    }

    private static bool IsNews(DigestRow? before, DigestRow? row) =>
        row is not null && (before is null || before.Region != row.Region || before.Change != row.Change || row.At - before.At >= Fresh);

    private DigestRow RowOf(Episode episode) => new(_knowledge.RegionOf(episode.Findings), _knowledge.ChangeOf(episode.Findings), _clock.GetUtcNow());

    private bool IsCountable(Episode episode) => LevelOf(episode) is not null;

    // An emergency is no matter for a digest, nor for a question about one.
    private LevelOfCare? LevelOf(Episode episode) =>
        episode.IsAssessed && _interview.Assess(episode.ToIntake()).Level is var level and not (LevelOfCare.Emergency or LevelOfCare.OutOfScope) ? level : null;
}
