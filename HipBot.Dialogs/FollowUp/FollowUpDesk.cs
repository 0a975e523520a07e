using System.Globalization;
using HipBot.Dialogs;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;

namespace HipBot.FollowUp;

/// <summary>Plans check-ins, stops them and starts them again; the episode says what is agreed, the schedule merely rings.</summary>
public sealed class FollowUpDesk
{
    private readonly ChannelTable _channels;
    private readonly CheckIns _checkIns;
    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly ICheckInSchedule _schedule;

    /// <summary>Plans with the given schedule.</summary>
    public FollowUpDesk(EpisodeStore episodes, ICheckInSchedule schedule, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _channels = knowledge.Channels;
        _checkIns = knowledge.CheckIns;
        _clock = clock;
        _episodes = episodes;
        _schedule = schedule;
    }

    private CheckInTexts Texts => _checkIns.Texts;

    /// <summary>Whether the person can be offered check-ins and has not been yet.</summary>
    public bool MayOffer(ITurnContext turnContext, Episode episode) => CanAskLater(turnContext) && episode is { IsAssessed: true, FollowUp: null };

    /// <summary>Plans the check-ins of the episode, or remembers that none are wanted; gives what is to be said.</summary>
    public async Task<string> AgreeAsync(ITurnContext turnContext, bool agreed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var now = LocalTime.Of(turnContext.Activity, _clock);
        var plan = Begin(turnContext, await _episodes.GetAsync(turnContext, cancellationToken), now);
        if (agreed)
        {
            return WithPlace(turnContext, Texts.Planned, await PlanAsync(turnContext, plan, cancellationToken));
        }

        await KeepAsync(turnContext, plan, cancellationToken);
        return Texts.Refused;
    }

    /// <summary>Asks no more; gives what is to be said.</summary>
    public async Task<string> StopAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await _schedule.CancelAsync(turnContext, cancellationToken);
        await ComingBack.TellAsync(turnContext, LaterOn(turnContext), false, cancellationToken);
        if ((await _episodes.GetAsync(turnContext, cancellationToken)).FollowUp is not { Agreed: true } plan)
        {
            return Texts.NotPlanned;
        }

        await KeepAsync(turnContext, plan with { Agreed = false, Due = [], Current = null }, cancellationToken);
        return Texts.Stopped;
    }

    /// <summary>Asks again from now on; gives what is to be said.</summary>
    public async Task<string> StartAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (!_schedule.IsKept || !episode.IsAssessed)
        {
            return Texts.NothingToStart;
        }

        if (!CanAskLater(turnContext))
        {
            return Texts.NotHere;
        }

        var now = LocalTime.Of(turnContext.Activity, _clock);
        var plan = episode.FollowUp ?? Begin(turnContext, episode, now);
        var planned = await PlanAsync(turnContext, plan, cancellationToken);
        return WithPlace(turnContext, Texts.Restarted, planned);
    }

    /// <summary>Plans one check-in anew, at another time.</summary>
    public async Task MoveAsync(ITurnContext turnContext, FollowUpPlan plan, DueCheckIn due, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(due);
        // A new id: the turn of the old one has been run, and runs once.
        var moved = due with { Id = due.Id + "+", At = at };
        await _schedule.PlanAsync(turnContext, moved.Id, moved.At, cancellationToken);
        await KeepAsync(turnContext, plan with { Due = [.. plan.Due.Select(other => other == due ? moved : other)] }, cancellationToken);
    }

    /// <summary>When the bot asks next, in words; that it asks no more where nothing is due.</summary>
    public string Next(FollowUpPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Due.Count > 0 ? string.Format(CultureInfo.InvariantCulture, Texts.NextAt, Day(plan.Due[0])) : plan.Agreed ? Texts.Last : string.Empty;
    }

    private static FollowUpPlan Begin(ITurnContext turnContext, Episode episode, DateTimeOffset now) => new(now, CheckInTimes.ZoneOf(turnContext.Activity, now)) { FirstPain = PainScale.ToldIn(episode.Findings) };

    // What would be refused is not promised.
    private bool CanAskLater(ITurnContext turnContext) => _schedule.IsKept && LaterOn(turnContext) != LaterMessages.WithinADay;

    private LaterMessages LaterOn(ITurnContext turnContext) => _channels.Of(turnContext.Activity.ChannelId).Later;

    // A page cannot call anybody: they have to come to it.
    private string WithPlace(ITurnContext turnContext, string text, FollowUpPlan planned)
    {
        var when = string.Format(CultureInfo.InvariantCulture, text, Day(planned.Due[0]));
        return LaterOn(turnContext) == LaterMessages.OnThePage ? $"{when} {Texts.OnThisPage}" : when;
    }

    private string Day(DueCheckIn due) => due.At.ToString(Texts.Date, CultureInfo.InvariantCulture);

    // Planned first and written down after: what rings for nothing says nothing, what was promised and not planned would be lost.
    private async Task<FollowUpPlan> PlanAsync(ITurnContext turnContext, FollowUpPlan plan, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var coming = CheckInTimes.Of(_checkIns, plan.Started, plan.Zone).Where(row => row.At > now).ToList();
        coming = coming.Count > 0 ? coming : [.. CheckInTimes.Of(_checkIns, now, plan.Zone)];
        var due = coming.Select(row => new DueCheckIn(row.Day.Id, $"{row.Day.Id}@{now.ToUnixTimeSeconds()}", row.At)).ToList();
        foreach (var one in due)
        {
            await _schedule.PlanAsync(turnContext, one.Id, one.At, cancellationToken);
        }

        var planned = plan with { Agreed = true, Due = due };
        await KeepAsync(turnContext, planned, cancellationToken);
        await ComingBack.TellAsync(turnContext, LaterOn(turnContext), true, cancellationToken);
        return planned;
    }

    private Task<Episode> KeepAsync(ITurnContext turnContext, FollowUpPlan plan, CancellationToken cancellationToken) =>
        _episodes.UpdateAsync(turnContext, episode => episode with { FollowUp = plan }, cancellationToken);
}
