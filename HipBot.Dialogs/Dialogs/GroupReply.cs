using System.Globalization;
using HipBot.Club;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>
/// What is said where others read along: a danger sign is answered at once, what concerns everybody is answered, and
/// everything else goes on in private.
/// </summary>
/// <remarks>Nothing is remembered here, and nothing of what was written is repeated.</remarks>
public sealed class GroupReply
{
    private readonly PublicAnswers _answers;
    private readonly IDigestCalendar _calendar;
    private readonly IPrivateChats _chats;
    private readonly TimeProvider _clock;
    private readonly ClubList _clubs;
    private readonly PublicDanger _danger;
    private readonly ClubKnowledge _knowledge;
    private readonly SideAnswers _sources;

    /// <summary>Answers in the channels of the given clubs, and in other groups.</summary>
    public GroupReply(PublicDanger danger, PublicAnswers answers, SideAnswers sources, IPrivateChats chats, IDigestCalendar calendar, ClubList clubs, KnowledgeBase knowledge, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _danger = danger;
        _answers = answers;
        _sources = sources;
        _chats = chats;
        _calendar = calendar;
        _clubs = clubs;
        _knowledge = knowledge.Club;
        _clock = clock;
    }

    /// <summary>Answers a message that others can read.</summary>
    public async Task ReplyAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var club = _clubs.OfChannel(incoming.ChannelId, incoming.Conversation?.Id);
        var words = MessageText.Of(incoming);
        await AnswerAsync(turnContext, words, club, cancellationToken);
        if (club is not null)
        {
            await _calendar.SeenAsync(turnContext, club, cancellationToken);
        }
    }

    /// <summary>Answers a danger sign that others can read, and nothing else.</summary>
    public async Task WarnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var club = _clubs.OfChannel(incoming.ChannelId, incoming.Conversation?.Id);
        if (_danger.AnswerTo(MessageText.Of(incoming), incoming, club?.Locale ?? incoming.Locale) is { } danger)
        {
            await turnContext.SendActivityAsync(danger, cancellationToken);
        }
    }

    private async Task AnswerAsync(ITurnContext turnContext, string words, RunningClub? club, CancellationToken cancellationToken)
    {
        var incoming = turnContext.Activity;
        if (_danger.AnswerTo(words, incoming, club?.Locale ?? incoming.Locale) is { } danger)
        {
            await turnContext.SendActivityAsync(danger, cancellationToken);
            await _chats.OpenAsync(turnContext, words, club, AfterDanger, cancellationToken);
            return;
        }

        var command = words.Length == 0 ? ClubCommand.Help : _knowledge.CommandIn(words);
        if (command is { } asked && _answers.To(asked, club, LocalTime.Of(incoming, _clock)) is { } answer)
        {
            var text = _sources.WithSource(answer.Text, answer.Sources.Where(source => source != SideAnswers.OwnJudgement));
            await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
            return;
        }

        await _chats.OpenAsync(turnContext, words, club, TextOf, cancellationToken);
    }

    // What to do has been said; how to get a private chat would only stand in its way.
    private string? AfterDanger(PrivateChat chat) => chat switch
    {
        PrivateChat.Opened => _knowledge.Texts.DangerPrivate,
        PrivateChat.Link => TextOf(chat),
        _ => null,
    };

    private string TextOf(PrivateChat chat) => chat switch
    {
        PrivateChat.Opened => _knowledge.Texts.HandedOver,
        PrivateChat.Link link => string.Format(CultureInfo.InvariantCulture, _knowledge.Texts.HandedOverByLink, link.Address, link.Minutes),
        _ => _knowledge.Texts.Invitation,
    };
}
