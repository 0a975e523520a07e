using System.Globalization;
using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.MyData;
using Microsoft.Bot.Builder;

namespace HipBot.FollowUp;

/// <summary>Tells how it has been going: pain and exercises from the first conversation on, as a plot and in words.</summary>
public sealed class ProgressDesk
{
    private readonly EpisodeCards _cards;
    private readonly TimeProvider _clock;
    private readonly FollowUpDesk _desk;
    private readonly KnowledgeBase _knowledge;
    private readonly OwnPages _pages;

    /// <summary>Tells of episodes on cards, and keeps plots with the given pages.</summary>
    public ProgressDesk(EpisodeCards cards, FollowUpDesk desk, OwnPages pages, KnowledgeBase knowledge, TimeProvider clock)
    {
        _cards = cards;
        _clock = clock;
        _desk = desk;
        _knowledge = knowledge;
        _pages = pages;
    }

    private CheckInTexts Texts => _knowledge.CheckIns.Texts;

    /// <summary>The card; null where no check-in has been answered yet.</summary>
    public async Task<ICard?> CardAsync(ITurnContext turnContext, Episode episode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(episode);
        if (episode.FollowUp is not { Reports.Count: > 0 } plan)
        {
            return null;
        }

        var points = PointsOf(plan);
        var page = await _pages.KeepAsync(turnContext, PrivatePage.Progress, new ProgressNote(_clock.GetUtcNow(), points), cancellationToken);
        var phase = _cards.ProgrammeOf(episode) is null ? string.Empty : Format(Texts.ProgressPhase, _knowledge.Programmes.PhaseNames[plan.Phase]);
        return new ProgressCard(SummaryOf(points), page?.Token ?? string.Empty, [.. points.Select(RowOf)], phase, plan.Due.Count > 0 ? _desk.Next(plan) : string.Empty);
    }

    /// <summary>Everything that is known of how it went, in order of time.</summary>
    internal static List<ProgressPoint> PointsOf(FollowUpPlan plan)
    {
        List<ProgressPoint> first = plan.FirstPain is { } pain ? [new(plan.Started, 0, pain, null)] : [];
        return [.. first, .. plan.Reports.Select(report => new ProgressPoint(report.At, (report.At.Date - plan.Started.Date).Days, report.Pain, report.Days))];
    }

    private string SummaryOf(List<ProgressPoint> points)
    {
        var known = points.Where(point => point.Pain is not null).ToList();
        if (known is not [var first, .., var last])
        {
            return Texts.ProgressTooLittle;
        }

        var text = last.Pain < first.Pain ? Texts.ProgressBetter : last.Pain > first.Pain ? Texts.ProgressWorse : Texts.ProgressSame;
        return Format(text, first.Pain!, last.Pain!, first.At.ToString(Texts.ProgressDate, CultureInfo.InvariantCulture));
    }

    private ProgressRow RowOf(ProgressPoint point)
    {
        var date = point.At.ToString(Texts.ProgressDate, CultureInfo.InvariantCulture);
        return new(
            point.Day == 0 ? Format(Texts.ProgressFirst, date) : date,
            point.Pain is { } pain ? Format(Texts.ProgressPain, pain) : Texts.ProgressNoPain,
            point.Exercised is { } days ? Format(days == 0 ? Texts.ProgressNoDays : Texts.ProgressDays, days) : string.Empty);
    }

    private static string Format(string text, params object[] parts) => string.Format(CultureInfo.InvariantCulture, text, parts);
}
