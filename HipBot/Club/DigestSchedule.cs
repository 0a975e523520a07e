using System.Globalization;
using HipBot.Dialogs;
using HipBot.Proactive;
using HipBot.Scheduling;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Club;

/// <summary>Plans the digests: the next one of each club whose channel is known, at the start and after each one.</summary>
internal sealed class DigestSchedule : IDigestCalendar, IHostedService
{
    private const string Due = "club-digest:";

    private readonly ClubList _clubs;
    private readonly TimeProvider _clock;
    private readonly ILogger<DigestSchedule> _logger;
    private readonly DigestPost _post;
    private readonly ConversationReferences _references;
    private readonly TurnSchedule _schedule;

    public DigestSchedule(ClubList clubs, ConversationReferences references, TurnSchedule schedule, DigestPost post, TimeProvider clock, ILogger<DigestSchedule> logger)
    {
        _clubs = clubs;
        _references = references;
        _schedule = schedule;
        _post = post;
        _clock = clock;
        _logger = logger;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var club in _clubs.All)
        {
            if (await _references.FindAsync(AddressOf(club), cancellationToken) is not null)
            {
                await PlanAsync(club, cancellationToken);
            }
            else if (club.Digest.On)
            {
                _logger.LogInformation("The channel of the club {Club} is not known yet; its digest begins once somebody writes to HipBot there.", club.Id);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task SeenAsync(ITurnContext turnContext, RunningClub club, CancellationToken cancellationToken)
    {
        var reference = turnContext.Activity.GetConversationReference();
        var known = await _references.FindAsync(AddressOf(club), cancellationToken);
        if (known is not null && known.ServiceUrl == reference.ServiceUrl)
        {
            return;
        }

        // The digest is for the channel, and no answer in the thread of whoever wrote first; nor is it anybody's.
        reference.Conversation = new ConversationAccount(
            isGroup: true,
            conversationType: reference.Conversation.ConversationType,
            id: club.Channel.Conversation,
            tenantId: reference.Conversation.TenantId);
        (reference.ActivityId, reference.User) = (null, null);
        await _references.KeepAsync(reference, cancellationToken);
        await PlanAsync(club, cancellationToken);
    }

    public async Task<bool> PostDueAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Value is not string value || !value.StartsWith(Due, StringComparison.Ordinal))
        {
            return false;
        }

        // Only in the club's own channel: elsewhere somebody may have made the event up.
        if (_clubs.OfChannel(activity.ChannelId, activity.Conversation.Id) is { } club && value == Due + club.Id)
        {
            await PlanAsync(club, cancellationToken);
            await _post.PostAsync(turnContext, club, cancellationToken);
        }

        return true;
    }

    // Plans the next digest of a club; it is the same turn however often it is planned.
    private Task PlanAsync(RunningClub club, CancellationToken cancellationToken)
    {
        if (!club.Digest.On)
        {
            return Task.CompletedTask;
        }

        var at = DigestCalendar.NextAfter(club, _clock.GetUtcNow());
        var id = string.Create(CultureInfo.InvariantCulture, $"{Due}{club.Id}/{at:yyyyMMddHHmm}");
        return _schedule.PlanAsync(AddressOf(club), id, Due + club.Id, at, cancellationToken);
    }

    private static ConversationAddress AddressOf(RunningClub club) => new(club.Channel.ChannelId, club.Channel.Conversation);
}
