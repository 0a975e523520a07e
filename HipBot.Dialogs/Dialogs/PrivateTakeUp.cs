using System.Globalization;
using HipBot.Club;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Takes up in a private conversation what was said where others read along.</summary>
public sealed class PrivateTakeUp
{
    private readonly ClubKnowledge _knowledge;
    private readonly ClubMemberships _memberships;

    /// <summary>Makes the people of clubs members.</summary>
    public PrivateTakeUp(ClubMemberships memberships, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _memberships = memberships;
        _knowledge = knowledge.Club;
    }

    /// <summary>Turns the first turn of a private conversation into one in which the person says there what they said before.</summary>
    /// <param name="turnContext">The turn in the private conversation, whatever began it.</param>
    /// <param name="said">The message that others could read.</param>
    /// <param name="words">What was said, without the bot's name.</param>
    /// <param name="club">Whose channel it was said in; null for another group.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task RunAsync(ITurnContext turnContext, Activity said, string words, RunningClub? club, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(bot);
        var activity = turnContext.Activity;
        (activity.Type, activity.Name, activity.Value, activity.Text) = (ActivityTypes.Message, null, null, words);
        (activity.From, activity.Locale) = (said.From, said.Locale);
        (activity.LocalTimestamp, activity.LocalTimezone) = (said.LocalTimestamp, said.LocalTimezone);
        if (club is not null)
        {
            await _memberships.JoinAsync(turnContext, club, cancellationToken);
        }

        if (_knowledge.CommandIn(words) is null)
        {
            var text = club is null ? _knowledge.Texts.TakenAlongGroup : string.Format(CultureInfo.InvariantCulture, _knowledge.Texts.TakenAlong, club.Name);
            Preface.Begin(turnContext, text);
        }

        await bot(turnContext, cancellationToken);
    }
}
