using System.Globalization;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.FollowUp;

/// <summary>One check-in: which way it goes, how bad it was, the exercises or the appointment, danger signs; then what that means.</summary>
/// <remarks>
/// Every answer is heard and screened by the root dialog like any other message, so a danger sign ends this dialog in that turn.
/// Ends with true where the conversation goes on, with false where the person wants no more of it.
/// </remarks>
public sealed class CheckInDialog : ComponentDialog
{
    private readonly EpisodeCards _cards;
    private readonly CheckIns _checkIns;
    private readonly EmergencyDirectory _emergency;
    private readonly EpisodeStore _episodes;
    private readonly FollowUpDesk _desk;
    private readonly IReadOnlyDictionary<PhaseKind, string> _phaseNames;
    private readonly ConversationTexts _talk;

    /// <summary>Makes the dialog.</summary>
    public CheckInDialog(EpisodeStore episodes, EpisodeCards cards, FollowUpDesk desk, Questioner questioner, KnowledgeBase knowledge)
        : base(nameof(CheckInDialog))
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _cards = cards;
        _checkIns = knowledge.CheckIns;
        _desk = desk;
        _emergency = knowledge.Emergency;
        _episodes = episodes;
        _phaseNames = knowledge.Programmes.PhaseNames;
        _talk = knowledge.Conversation.Texts;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(new StepDialog(
            nameof(WaterfallDialog),
            ("trend", AskTrendAsync),
            ("pain", AskPainAsync),
            ("days", AskDaysAsync),
            ("seen", AskSeenAsync),
            ("danger", AskDangerAsync),
            ("which", AskWhichAsync),
            ("decide", DecideAsync),
            ("move-on", MoveOnAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskTrendAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, DialogSlots.AfterTrend, cancellationToken);

    private async Task<DialogTurnResult> AskPainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await NoteAsync(step, (report, answer) => report with { Trend = answer }, cancellationToken);
        return await AskAsync(step, DialogSlots.AfterPain, cancellationToken);
    }

    private async Task<DialogTurnResult> AskDaysAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await NoteAsync(step, (report, answer) => report with { Pain = int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var pain) ? pain : null }, cancellationToken);
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        var asks = _cards.ProgrammeOf(episode) is not null && _checkIns.Schedule.First(day => day.Id == ReportIn(episode).Day).AsksDays;
        return asks ? await AskAsync(step, DialogSlots.AfterDays, cancellationToken) : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskSeenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await NoteAsync(step, (report, answer) => report with { Days = answer is not null && _checkIns.DaysOf.TryGetValue(answer, out var days) ? days : null }, cancellationToken);
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        return _cards.LevelOf(episode) >= LevelOfCare.Routine
            ? await AskAsync(step, DialogSlots.AfterSeen, cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskDangerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await NoteAsync(step, (report, answer) => report with { Seen = answer }, cancellationToken);
        return await AskAsync(step, DialogSlots.AfterDanger, cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not "yes")
        {
            return await step.NextAsync(step.Result, cancellationToken);
        }

        Lead.Add(step.Context, _checkIns.Texts.WhichNew);
        return await AskAsync(step, DialogSlots.AfterDanger, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await NoteAsync(step, (report, _) => report, cancellationToken);
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        if (ReportIn(episode).Flagged || step.Result is "yes")
        {
            return await EndWithDangerAsync(step, episode, cancellationToken);
        }

        var (plan, report, programme) = (PlanIn(episode), ReportIn(episode), _cards.ProgrammeOf(episode));
        var rule = CheckInDecision.Of(programme is null ? _checkIns.WithoutPlan : _checkIns.Rules, plan, report);
        Lead.Add(step.Context, rule.Text);
        if (rule.Then == CheckInOutcome.Progress && programme is not null && plan.Phase < programme.Phases[^1].Kind)
        {
            return await AskAsync(step, DialogSlots.AfterMoveOn, cancellationToken);
        }

        return await EndAsync(step, rule, rule.Then, cancellationToken);
    }

    // What the danger sign calls for was said in the turn in which it came up; a "yes" that stays without a "which" calls for the worst.
    private async Task<DialogTurnResult> EndWithDangerAsync(WaterfallStepContext step, Episode episode, CancellationToken cancellationToken)
    {
        var report = ReportIn(episode);
        var after = PlanIn(episode).After(report, CheckInOutcome.BeSeen) with { Raised = report.Flagged ? LevelOfCare.Routine : LevelOfCare.SameDay };
        await _episodes.UpdateAsync(step.Context, known => known with { FollowUp = after, Session = null, Open = null }, cancellationToken);
        var number = _emergency.For(step.Context.Activity.Locale).InSentence;
        Lead.Add(step.Context, report.Flagged ? _checkIns.Texts.ComesFirst : string.Format(CultureInfo.InvariantCulture, _checkIns.Texts.SomeNew, number));
        Lead.Add(step.Context, _desk.Next(after));
        return await step.EndDialogAsync(true, cancellationToken);
    }

    private async Task<DialogTurnResult> MoveOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        var rule = CheckInDecision.Of(_checkIns.Rules, PlanIn(episode), ReportIn(episode));
        return await EndAsync(step, rule, step.Result is "yes" ? CheckInOutcome.Progress : CheckInOutcome.Hold, cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CheckInRule rule, CheckInOutcome outcome, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        var before = PlanIn(episode);
        var moved = before with { Phase = outcome == CheckInOutcome.Progress ? before.Phase + 1 : before.Phase };
        var after = moved.After(ReportIn(episode) with { Rule = rule.Id }, outcome);
        await _episodes.UpdateAsync(step.Context, known => known with { FollowUp = after, Session = null, Open = null }, cancellationToken);
        Lead.Add(step.Context, Follows(rule, outcome, before, after));
        Lead.Add(step.Context, _desk.Next(after));
        return await step.EndDialogAsync(true, cancellationToken);
    }

    private string Follows(CheckInRule rule, CheckInOutcome outcome, FollowUpPlan before, FollowUpPlan after) => outcome switch
    {
        CheckInOutcome.Progress => string.Format(CultureInfo.InvariantCulture, _checkIns.Texts.MovedOn, _phaseNames[after.Phase]),
        CheckInOutcome.Hold when rule.Then == CheckInOutcome.Progress && before.Phase < PhaseKind.RunAgain => _checkIns.Texts.NotYet,
        CheckInOutcome.StepBack when after.Phase < before.Phase => string.Format(CultureInfo.InvariantCulture, _checkIns.Texts.SteppedBack, _phaseNames[after.Phase]),
        CheckInOutcome.StepBack => _checkIns.Texts.StepBackFirst,
        CheckInOutcome.BeSeen => _checkIns.Texts.BeSeen,
        _ => string.Empty,
    };

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string slot, CancellationToken cancellationToken) =>
        await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(slot), cancellationToken);

    // What was told besides an answer has been heard and screened; the question itself stays open then.
    private async Task NoteAsync(WaterfallStepContext step, Func<CheckInReport, string?, CheckInReport> note, CancellationToken cancellationToken)
    {
        var answer = step.Result as string;
        if (answer == Questioner.Told)
        {
            Lead.Add(step.Context, _talk.Noted);
        }

        var flagged = Heard.Of(step.Context).NewRedFlags.Count > 0;
        var given = answer is null or "" or Questioner.Told ? null : answer;
        await _episodes.UpdateAsync(
            step.Context,
            episode => episode with { FollowUp = PlanIn(episode) with { Current = note(ReportIn(episode) with { Flagged = flagged || ReportIn(episode).Flagged }, given) } },
            cancellationToken);
    }

    private static FollowUpPlan PlanIn(Episode episode) => episode.FollowUp ?? throw new InvalidOperationException("Nothing is followed up.");

    private static CheckInReport ReportIn(Episode episode) => PlanIn(episode).Current ?? throw new InvalidOperationException("No check-in is under way.");
}
