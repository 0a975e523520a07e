using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>Shows the programme, then its first exercises one by one: previous, next, done, easier, harder, too painful.</summary>
/// <remarks>Ends with null; the session stays in the episode for the summary.</remarks>
public sealed class ExercisesDialog : ComponentDialog
{
    private const string Stepper = "stepper";

    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly ConversationTexts _texts;

    /// <summary>Makes the dialog.</summary>
    public ExercisesDialog(EpisodeStore episodes, EpisodeCards cards, Questioner questioner, KnowledgeBase knowledge)
        : base(nameof(ExercisesDialog))
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _cards = cards;
        _texts = knowledge.Conversation.Texts;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(new StepDialog(nameof(WaterfallDialog), ("overview", OverviewStepAsync), ("begin", BeginStepAsync)));
        AddDialog(new StepDialog(Stepper, ("show", ShowStepAsync), ("move", MoveStepAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static async Task<DialogTurnResult> OverviewStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.AfterProgramme), cancellationToken);

    private async Task<DialogTurnResult> BeginStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        if (step.Result is not "start" || _cards.NewSession(episode) is not { } session)
        {
            await step.Context.SendActivityAsync(MessageFactory.Text(_texts.ExercisesLater), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await _episodes.UpdateAsync(step.Context, known => known with { Session = session }, cancellationToken);
        if (Heard.Of(step.Context).AtHand is { } change)
        {
            await step.Context.SendActivityAsync(MessageFactory.Text(_cards.Noted(change, episode).Text), cancellationToken);
        }

        return await step.ReplaceDialogAsync(Stepper, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> ShowStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.AfterExercise), cancellationToken);

    private async Task<DialogTurnResult> MoveStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        var session = episode.Session ?? throw new InvalidOperationException("No exercise session is under way.");
        var exercises = _cards.ExercisesOf(session);
        var answer = step.Result as string;
        if (answer is null or "" or "leave")
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var (moved, say) = Move(session, exercises[session.Position].Exercise, answer);
        await _episodes.UpdateAsync(step.Context, known => known with { Session = moved }, cancellationToken);
        if (say is not null)
        {
            await step.Context.SendActivityAsync(MessageFactory.Text(say), cancellationToken);
        }

        return moved.Position < exercises.Count
            ? await step.ReplaceDialogAsync(Stepper, null, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private (ExerciseSession Moved, string? Say) Move(ExerciseSession session, string exerciseId, string answer) => answer switch
    {
        "done" => (session.Finish(exerciseId), null),
        "next" => (session.Next(), null),
        "previous" => (session.Previous(), session.Position == 0 ? _texts.ExerciseFirst : null),
        "easier" => (session.Easier(), null),
        "harder" => (session.Harder(), null),
        "too-painful" => (session.Ease(exerciseId), session.Form == ExerciseForm.Easier ? _texts.ExerciseLeftOut : _texts.ExerciseEasier),
        _ => (session, null),
    };
}
