using HipBot.Cards;
using HipBot.Club;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Dialogs;

/// <summary>What concerns the club in a private conversation: the digest and its sign-up, the physiotherapist, and the captain's card.</summary>
/// <remarks>A command of the club is a whole message and nothing else, so no danger sign passes by here unscreened.</remarks>
public sealed class ClubTalk
{
    private readonly CaptainDesk _captains;
    private readonly ClubList _clubs;
    private readonly DigestDesk _digest;
    private readonly ClubKnowledge _knowledge;
    private readonly ClubMemberships _memberships;
    private readonly PublicAnswers _answers;

    /// <summary>Talks about the given clubs.</summary>
    public ClubTalk(ClubList clubs, ClubMemberships memberships, DigestDesk digest, CaptainDesk captains, PublicAnswers answers, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _clubs = clubs;
        _memberships = memberships;
        _digest = digest;
        _captains = captains;
        _answers = answers;
        _knowledge = knowledge.Club;
    }

    /// <summary>Takes a turn of a private conversation: answers what concerns the club, and lets the dialog take everything else.</summary>
    public async Task RunAsync(ITurnContext turnContext, Func<Task> dialog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(dialog);
        if (_clubs.All.Count == 0)
        {
            await dialog();
            return;
        }

        var activity = turnContext.Activity;
        var club = _clubs.Find((await _memberships.FindAsync(turnContext, cancellationToken))?.Club);
        // Whom to call is decided by where the club runs, not by what language a device is set to.
        activity.Locale = club?.Locale ?? activity.Locale;
        if (CommandOf(activity) is { } command && await AnswerAsync(turnContext, command, club, cancellationToken))
        {
            return;
        }

        var before = await _digest.StandAsync(turnContext, cancellationToken);
        await dialog();
        if (club is not null)
        {
            await OfferPhysiotherapistAsync(turnContext, club, before, cancellationToken);
            await _digest.FollowAsync(turnContext, club, stood: before is not null, cancellationToken);
        }
    }

    // Who has just been advised to have somebody look at it gets to know where the club books.
    private async Task OfferPhysiotherapistAsync(ITurnContext turnContext, RunningClub club, LevelOfCare? before, CancellationToken cancellationToken)
    {
        if (before is null && await _digest.StandAsync(turnContext, cancellationToken) is LevelOfCare.Routine or LevelOfCare.Week)
        {
            await SayAsync(turnContext, _answers.Physiotherapist(club), cancellationToken);
        }
    }

    private ClubCommand? CommandOf(Activity activity) =>
        activity.Value is null ? _knowledge.CommandIn(MessageText.Of(activity))
        : CardReply.TryParse(JsonConvert.SerializeObject(activity.Value), out var reply) && CardActs.IsOfClub(reply.Act) ? _knowledge.CommandIn(CardActs.WordsOf(reply.Act))
        : null;

    private async Task<bool> AnswerAsync(ITurnContext turnContext, ClubCommand command, RunningClub? club, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case ClubCommand.JoinDigest or ClubCommand.DeclineDigest or ClubCommand.LeaveDigest or ClubCommand.Physiotherapist when club is null:
                await SayAsync(turnContext, _knowledge.Texts.NotInClub, cancellationToken);
                return true;
            case ClubCommand.Physiotherapist:
                await SayAsync(turnContext, _answers.Physiotherapist(club!), cancellationToken);
                return true;
            case ClubCommand.JoinDigest:
                await SayAsync(turnContext, await _digest.JoinAsync(turnContext, club!, cancellationToken), cancellationToken);
                return true;
            case ClubCommand.DeclineDigest:
                await SayAsync(turnContext, await _digest.DeclineAsync(turnContext, club!, cancellationToken), cancellationToken);
                return true;
            case ClubCommand.LeaveDigest:
                await SayAsync(turnContext, await _digest.LeaveAsync(turnContext, club!, cancellationToken), cancellationToken);
                return true;
            case ClubCommand.Captain or ClubCommand.PauseDigest or ClubCommand.ResumeDigest:
                await turnContext.SendActivityAsync(await _captains.AnswerAsync(turnContext, command, club, cancellationToken), cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private static async Task SayAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
}
