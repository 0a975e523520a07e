using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.FollowUp;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;

namespace HipBot.MyData;

/// <summary>Shows people what is kept of them, gives it to them as a file, and deletes it.</summary>
public sealed class MyDataDesk
{
    private const int ReceiptBytes = 4;

    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly KnowledgeBase _knowledge;
    private readonly ClubMemberships _memberships;
    private readonly OwnPages _pages;
    private readonly IConversationRecords _records;
    private readonly ICheckInSchedule _schedule;
    private readonly MyDataWriter _writer;

    /// <summary>Makes the desk of what keeps data.</summary>
    public MyDataDesk(
        EpisodeStore episodes,
        ClubMemberships memberships,
        ICheckInSchedule schedule,
        OwnPages pages,
        IConversationRecords records,
        MyDataWriter writer,
        KnowledgeBase knowledge,
        TimeProvider clock)
    {
        _clock = clock;
        _episodes = episodes;
        _knowledge = knowledge;
        _memberships = memberships;
        _pages = pages;
        _records = records;
        _schedule = schedule;
        _writer = writer;
    }

    private MyDataTexts Texts => _knowledge.MyData;

    /// <summary>The card of what is kept, with a private link to all of it where there are pages.</summary>
    public async Task<ICard> CardAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var membership = await _memberships.FindAsync(turnContext, cancellationToken);
        var transcript = await _records.ReadAsync(turnContext, cancellationToken);
        var page = await _pages.KeepAsync(turnContext, PrivatePage.MyData, _writer.Write(episode, membership, transcript, _clock.GetUtcNow()), cancellationToken);
        return new MyDataCard([.. Rows(episode, membership, transcript.Count)], page?.Address.ToString() ?? string.Empty, _pages.KeptDays);
    }

    /// <summary>Deletes everything, agreement and check-ins included; gives what to say, which names what was there, without its content.</summary>
    public async Task<string> ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        var names = NamesOf(episode);
        var receipt = ReceiptOf(turnContext);
        await _schedule.CancelAsync(turnContext, cancellationToken);
        await ComingBack.TellAsync(turnContext, _knowledge.Channels.Of(turnContext.Activity.ChannelId).Later, false, cancellationToken);
        await _pages.ForgetAsync(episode, cancellationToken);
        _records.Forget(turnContext, receipt);
        await _episodes.UpdateAsync(turnContext, known => new Episode { Questions = known.Questions }, cancellationToken);
        return names.Length > 0
            ? string.Format(CultureInfo.InvariantCulture, Texts.Forgotten, names, receipt, LocalTime.Of(turnContext.Activity, _clock).ToString(Texts.Date, CultureInfo.InvariantCulture))
            : Texts.NothingToForget;
    }

    private IEnumerable<MyDataRow> Rows(Episode episode, ClubMembership? membership, int messages)
    {
        if (episode.Findings.Count > 0)
        {
            yield return new(Texts.Understood, NamesOf(episode));
        }

        if (Math.Max(messages, episode.Said.Count) is > 0 and var said)
        {
            yield return new(Texts.Said, Number(said));
        }

        if (episode.Given is { } given)
        {
            yield return new(Texts.Advice, _knowledge.Levels.Find(given.Level).Title);
        }

        if (episode.FollowUp is { } plan)
        {
            yield return new(Texts.CheckIns, string.Format(CultureInfo.InvariantCulture, Texts.CheckInsText, plan.Reports.Count, plan.Due.Count));
        }

        if (_knowledge.AtHand.FactsOf(episode.AtHand.Has, episode.AtHand.Lacks, episode.AtHand.Minutes > 0 ? episode.AtHand.Minutes : null).ToList() is { Count: > 0 } facts)
        {
            yield return new(Texts.AtHand, string.Join(", ", facts));
        }

        if (episode.Past.Count > 0)
        {
            yield return new(Texts.Past, Number(episode.Past.Count));
        }

        if (episode.OwnPages.Count(page => page.Until >= _clock.GetUtcNow()) is > 0 and var pages)
        {
            yield return new(Texts.Pages, string.Format(CultureInfo.InvariantCulture, Texts.PagesText, pages, _pages.KeptDays));
        }

        if (membership is not null)
        {
            yield return new(Texts.Club, membership.Agreed ? Texts.ClubCounted : Texts.ClubNotCounted);
        }
    }

    // What the findings are about, without what they say.
    private string NamesOf(Episode episode) =>
        string.Join(", ", episode.Findings.Select(finding => _knowledge.Conversation.NameOf(finding.Slot).ToLowerInvariant()).Distinct());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The same turn has the same receipt, also where it runs again; it says nothing of whose it is.
    private static string ReceiptOf(ITurnContext turnContext) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{turnContext.Activity.ChannelId}\n{turnContext.Activity.Conversation?.Id}\n{turnContext.Activity.Id}"))[..ReceiptBytes]);
}
