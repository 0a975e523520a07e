using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.FollowUp;

/// <summary>What becomes of a check-in when its time has come.</summary>
public sealed class DueTurn
{
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    private readonly CheckIns _checkIns;
    private readonly TimeProvider _clock;
    private readonly FollowUpDesk _desk;
    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly RepairWords _repairs;

    /// <summary>Decides for the episodes of the given store.</summary>
    public DueTurn(EpisodeStore episodes, EpisodeCards cards, FollowUpDesk desk, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _cards = cards;
        _checkIns = knowledge.CheckIns;
        _clock = clock;
        _desk = desk;
        _episodes = episodes;
        _repairs = knowledge.Repairs;
    }

    /// <summary>Whether a check-in is to begin in this turn; then it stands in the episode.</summary>
    public async Task<bool> BeginsAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (IdOf(turnContext.Activity) is not { } id)
        {
            return false;
        }

        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (episode.FollowUp is not { Agreed: true } plan || plan.Due.Find(due => due.Id == id) is not { } due)
        {
            return false;
        }

        var now = _clock.GetUtcNow();
        if (LaterThan(plan, episode, now) is { } later)
        {
            await _desk.MoveAsync(turnContext, plan, due, later, cancellationToken);
            return false;
        }

        var rest = plan.Due.Where(other => other != due).ToList();
        if (rest.Exists(other => other.At > due.At && other.At <= now))
        {
            // After a long outage the latest question is enough.
            await _episodes.UpdateAsync(turnContext, known => known with { FollowUp = plan with { Due = rest } }, cancellationToken);
            return false;
        }

        if (_cards.IsEmergency(episode))
        {
            await _episodes.UpdateAsync(turnContext, known => known with { FollowUp = plan with { Due = [], Current = null } }, cancellationToken);
            await turnContext.SendActivityAsync(MessageFactory.Text(_checkIns.Texts.Emergency), cancellationToken);
            return false;
        }

        var begun = plan with { Due = rest, Current = new(due.Day, CheckInTimes.In(plan.Zone, now)) };
        // What was denied weeks ago and is so now is no contradiction.
        await _episodes.UpdateAsync(turnContext, known => known with { FollowUp = begun, Session = null, Settled = [.. known.Settled.Union(_repairs.Settle)] }, cancellationToken);
        return true;
    }

    // At night, and to somebody who is just writing, it waits.
    private DateTimeOffset? LaterThan(FollowUpPlan plan, Episode episode, DateTimeOffset now)
    {
        var awake = CheckInTimes.Awake(_checkIns, now, plan.Zone);
        return awake > now ? awake
            : episode is { Open: not null, LastHeard: { } last } && now - last < Busy ? CheckInTimes.Awake(_checkIns, now + Later, plan.Zone)
            : null;
    }

    private static string? IdOf(Activity activity) =>
        ActivityEvents.IsOwn(activity) && activity.Value is string value && value.StartsWith(ICheckInSchedule.Prefix, StringComparison.Ordinal)
            ? value[ICheckInSchedule.Prefix.Length..]
            : null;
}
