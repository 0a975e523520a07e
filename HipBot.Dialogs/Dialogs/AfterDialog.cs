using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>What comes after the assessment: exercises, something to add, or the end with the offer to check in.</summary>
/// <remarks>
/// Options: the question to put, or <see cref="Resume"/> to take the message of this turn as the answer.
/// Ends with true where the interview should look at everything again, with false where the conversation is over.
/// </remarks>
public sealed class AfterDialog : ComponentDialog
{
    /// <summary>The option that takes the message of this turn as the answer, from somebody who comes back.</summary>
    public const string Resume = "resume";

    private const string Leave = "leave";

    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly FollowUpDesk _followUp;
    private readonly string _offer;
    private readonly Questioner _questioner;
    private readonly SlotVocabulary _slots;
    private readonly ConversationTexts _texts;

    /// <summary>Makes the dialog.</summary>
    public AfterDialog(EpisodeStore episodes, EpisodeCards cards, Questioner questioner, ExercisesDialog exercises, FollowUpDesk followUp, KnowledgeBase knowledge)
        : base(nameof(AfterDialog))
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _cards = cards;
        _followUp = followUp;
        _offer = knowledge.CheckIns.Texts.Offer;
        _questioner = questioner;
        _slots = knowledge.Slots;
        _texts = knowledge.Conversation.Texts;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(exercises);
        AddDialog(new StepDialog(nameof(WaterfallDialog), ("ask", AskStepAsync), ("act", ActStepAsync), ("more", MoreStepAsync)));
        AddDialog(new StepDialog(Leave, ("offer", OfferStepAsync), ("leave", LeaveStepAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var slot = step.Options as string ?? DialogSlots.AfterMore;
        if (slot != Resume)
        {
            return await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(slot), cancellationToken);
        }

        return _questioner.Recognize(DialogSlots.AfterMore, Heard.Of(step.Context)) is { } answer
            ? await step.NextAsync(answer, cancellationToken)
            : await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.AfterMore), cancellationToken);
    }

    private async Task<DialogTurnResult> ActStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((await _episodes.GetAsync(step.Context, cancellationToken)) is { Open.Slot: DialogSlots.AfterReturn })
        {
            return await TakeUpAsync(step, isNew: step.Result is "new", cancellationToken);
        }

        var episode = await _episodes.UpdateAsync(step.Context, known => known with { Open = null }, cancellationToken);
        switch (step.Result as string)
        {
            case "exercises" when _cards.ProgrammeOf(episode) is not null:
                return await step.BeginDialogAsync(nameof(ExercisesDialog), null, cancellationToken);
            case "exercises":
                await step.Context.SendActivityAsync(MessageFactory.Text(_texts.NoProgramme), cancellationToken);
                return await step.NextAsync(null, cancellationToken);
            case Questioner.Told:
                Lead.Add(step.Context, Heard.Of(step.Context).Changes.Count > 0 ? string.Empty : _texts.Changed);
                return await step.EndDialogAsync(true, cancellationToken);
            case "start-over":
                await _episodes.UpdateAsync(step.Context, known => known.Afresh(), cancellationToken);
                await step.Context.SendActivityAsync(MessageFactory.Text(_texts.StartedOver), cancellationToken);
                return await step.EndDialogAsync(true, cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Leave, null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> OfferStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        if (!_followUp.MayOffer(step.Context, episode))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        Lead.Add(step.Context, _offer);
        return await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.AfterCheckIn), cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(step.Context, known => known with { Open = null }, cancellationToken);
        if (step.Result is Questioner.Told)
        {
            return await step.EndDialogAsync(true, cancellationToken);
        }

        var said = step.Result is "yes" or "no" ? await _followUp.AgreeAsync(step.Context, step.Result is "yes", cancellationToken) : string.Empty;
        await step.Context.SendActivityAsync(MessageFactory.Text($"{said} {_texts.Goodbye}".Trim()), cancellationToken);
        return await step.EndDialogAsync(false, cancellationToken);
    }

    // Unless it is plainly something new, what was said counts together with what was known, so that no danger sign is lost.
    private async Task<DialogTurnResult> TakeUpAsync(WaterfallStepContext step, bool isNew, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(step.Context, known => known.TakeUp(isNew, _slots), cancellationToken);
        Lead.Add(step.Context, isNew ? _texts.NewTrouble : _texts.Changed);
        return await step.EndDialogAsync(true, cancellationToken);
    }

    private async Task<DialogTurnResult> MoreStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.ReplaceDialogAsync(InitialDialogId, DialogSlots.AfterMore, cancellationToken);
}
