using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>The whole conversation: consent, the interview, the assessment and what comes after it.</summary>
public sealed class MainDialog : ScreenedDialog
{
    /// <summary>The option that makes the conversation go on with what is known, rather than take up a finished one.</summary>
    internal const string GoOn = "go-on";

    private const string Emergency = "emergency";
    private const string CheckIn = "check-in";

    private readonly AdviceWords _advice;
    private readonly DueTurn _due;
    private readonly EpisodeStore _episodes;
    private readonly Escalation _escalation;
    private readonly IInterview _interview;
    private readonly ConversationTexts _texts;

    /// <summary>Makes the dialog of its parts.</summary>
    public MainDialog(
        Listener listener,
        Escalation escalation,
        Interruptions interruptions,
        Repairs repairs,
        EpisodeStore episodes,
        Questioner questioner,
        IntakeDialog intake,
        AfterDialog after,
        EscalationDialog emergency,
        CheckInDialog checkIn,
        DueTurn due,
        AdviceWords advice,
        IInterview interview,
        KnowledgeBase knowledge)
        : base(nameof(MainDialog), listener, escalation, interruptions, repairs)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _advice = advice;
        _due = due;
        _escalation = escalation;
        _episodes = episodes;
        _interview = interview;
        _texts = knowledge.Conversation.Texts;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(intake);
        AddDialog(after);
        AddDialog(emergency);
        AddDialog(checkIn);
        AddDialog(new StepDialog(CheckIn, ("check-in", CheckInStepAsync), ("more", MoreStepAsync), ("go-on", GoOnStepAsync)));
        AddDialog(new StepDialog(Emergency, ("escalate", EscalateStepAsync), ("go-on", GoOnStepAsync)));
        AddDialog(new StepDialog(nameof(WaterfallDialog), ("resume", ResumeStepAsync), ("consent", ConsentStepAsync), ("intake", IntakeStepAsync), ("after", AfterStepAsync), ("go-on", GoOnStepAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <inheritdoc />
    protected override string EmergencyDialogId => Emergency;

    /// <inheritdoc />
    protected override async Task<DialogTurnResult?> BeginDueAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        if (!ActivityEvents.IsOwn(innerDc.Context.Activity))
        {
            return null;
        }

        if (!await _due.BeginsAsync(innerDc.Context, cancellationToken))
        {
            return innerDc.ActiveDialog is null ? await innerDc.EndDialogAsync(cancellationToken: cancellationToken) : EndOfTurn;
        }

        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(CheckIn, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> CheckInStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.BeginDialogAsync(nameof(CheckInDialog), null, cancellationToken);

    private static async Task<DialogTurnResult> MoreStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.BeginDialogAsync(nameof(AfterDialog), DialogSlots.AfterMore, cancellationToken);

    private static async Task<DialogTurnResult> EscalateStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.BeginDialogAsync(nameof(EscalationDialog), null, cancellationToken);

    // Somebody who writes again after the end has more to say about the same complaint.
    private async Task<DialogTurnResult> ResumeStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        return episode.IsAssessed && step.Options is not GoOn
            ? await step.BeginDialogAsync(nameof(AfterDialog), Heard.Of(step.Context).MayBeNew ? DialogSlots.AfterReturn : AfterDialog.Resume, cancellationToken)
            : await step.NextAsync(true, cancellationToken);
    }

    private async Task<DialogTurnResult> ConsentStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not true)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        return episode.Consented
            ? await step.NextAsync("yes", cancellationToken)
            : await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.Consent), cancellationToken);
    }

    private async Task<DialogTurnResult> IntakeStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.Result as string)
        {
            case "yes":
                await _episodes.UpdateAsync(step.Context, episode => episode with { Consented = true }, cancellationToken);
                return await step.BeginDialogAsync(nameof(IntakeDialog), null, cancellationToken);
            case "no":
                await _episodes.UpdateAsync(step.Context, _ => new Episode(), cancellationToken);
                await step.Context.SendActivityAsync(MessageFactory.Text(_texts.Declined), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            default:
                return await step.ReplaceDialogAsync(InitialDialogId, GoOn, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AfterStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await _escalation.TellPresumedAsync(step.Context, cancellationToken);
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        var now = GivenAdvice.Of(episode.Raise(_interview.Assess(episode.ToIntake())));
        Lead.Add(step.Context, episode.Given is { } before ? _advice.Of(before, now) : string.Empty);
        await _episodes.UpdateAsync(step.Context, known => known with { IsAssessed = true, Given = now }, cancellationToken);
        return await step.BeginDialogAsync(nameof(AfterDialog), DialogSlots.AfterAssessment, cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is true
            ? await step.ReplaceDialogAsync(nameof(WaterfallDialog), GoOn, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
}
