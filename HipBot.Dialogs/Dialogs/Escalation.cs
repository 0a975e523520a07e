using HipBot.Triage;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>Tells of red flags, remembers which were told, and takes back what was a misunderstanding.</summary>
public sealed class Escalation
{
    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly IInterview _interview;
    private readonly CardMessages _messages;

    /// <summary>Tells with the given cards.</summary>
    public Escalation(EpisodeStore episodes, EpisodeCards cards, CardMessages messages, IInterview interview)
    {
        _episodes = episodes;
        _cards = cards;
        _messages = messages;
        _interview = interview;
    }

    /// <summary>Tells of the most urgent new red flag that is no emergency; the conversation goes on.</summary>
    public async Task TellAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(heard);
        if (heard.NewRedFlags.Count == 0)
        {
            return;
        }

        await TellAsync(turnContext, heard.NewRedFlags, cancellationToken);
    }

    /// <summary>Tells, once everything has been asked, of the most urgent red flag that still holds and was not told, since it was presumed until then.</summary>
    public async Task TellPresumedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var left = _interview.Assess(episode.ToIntake()).RedFlags.Where(flag => !episode.Escalated.Contains(flag.Id)).ToList();
        if (left.Count > 0)
        {
            await TellAsync(turnContext, left, cancellationToken);
        }
    }

    /// <summary>Remembers that the person is being told of the new red flags.</summary>
    public Task<Episode> MarkToldAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return MarkToldAsync(turnContext, heard.NewRedFlags, cancellationToken);
    }

    /// <summary>Whether an emergency still holds, now that the person has said more.</summary>
    public async Task<bool> IsEmergencyAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        return _interview.Assess(episode.ToIntake()).RedFlag?.Level == LevelOfCare.Emergency;
    }

    /// <summary>Unsays what raised the emergencies, and has the first of its slots asked plainly next, so that a real sign is not lost by a slip of the finger.</summary>
    public Task<Episode> TakeBackAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _episodes.UpdateAsync(turnContext, TakeBack, cancellationToken);

    private async Task TellAsync(ITurnContext turnContext, IReadOnlyList<RedFlagHit> flags, CancellationToken cancellationToken)
    {
        var episode = await MarkToldAsync(turnContext, flags, cancellationToken);
        var assessment = _interview.Assess(episode.ToIntake());
        var card = _cards.Escalation(flags[0], assessment, asks: false, turnContext.Activity.Locale);
        var message = _messages.Statement(card, turnContext.Activity);
        message.Entities = [MachineEntities.Of(assessment, final: false, isPublic: Audience.IsPublic(turnContext.Activity))];
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    private Task<Episode> MarkToldAsync(ITurnContext turnContext, IReadOnlyList<RedFlagHit> flags, CancellationToken cancellationToken) =>
        _episodes.UpdateAsync(
            turnContext,
            episode => episode with { Escalated = episode.Escalated.Union(flags.Select(flag => flag.Id)).ToList() },
            cancellationToken);

    private Episode TakeBack(Episode episode)
    {
        var emergencies = _interview.Assess(episode.ToIntake()).RedFlags.Where(flag => flag.Level == LevelOfCare.Emergency).ToList();
        var slots = emergencies.SelectMany(flag => flag.Findings).Select(finding => finding.Slot).Distinct().ToList();
        var unsaid = slots.Aggregate(episode, (rest, slot) => rest.Without(slot));
        return unsaid with
        {
            Escalated = unsaid.Escalated.Except(emergencies.Select(flag => flag.Id)).ToList(),
            Change = slots.FirstOrDefault(),
            Open = null,
        };
    }
}
