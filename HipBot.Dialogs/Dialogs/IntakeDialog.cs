using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>Fills the intake, one question a turn, until nothing left to ask could change the advice.</summary>
/// <remarks>What was said is in the episode already when a step runs: the <see cref="Listener"/> has heard it. Ends with null.</remarks>
public sealed class IntakeDialog : ComponentDialog
{
    private readonly EpisodeStore _episodes;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly Questioner _questioner;

    /// <summary>Makes the dialog.</summary>
    public IntakeDialog(EpisodeStore episodes, IInterview interview, Questioner questioner, KnowledgeBase knowledge)
        : base(nameof(IntakeDialog))
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _interview = interview;
        _questioner = questioner;
        _knowledge = knowledge;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(new StepDialog(nameof(WaterfallDialog), ("ask", AskStepAsync), ("fill", FillStepAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var episode = await _episodes.GetAsync(step.Context, cancellationToken);
        return NextSlot(episode) is { } slot
            ? await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(slot), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> FillStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var heard = Heard.Of(step.Context);
        var understood = step.Result is string { Length: > 0 };
        await _questioner.CloseAsync(step.Context, heard, cancellationToken);
        var before = await _episodes.GetAsync(step.Context, cancellationToken);
        await _episodes.UpdateAsync(step.Context, episode => Fill(episode, understood), cancellationToken);
        if (before.Open is { } open)
        {
            Lead.Add(step.Context, _questioner.LeadAfterAnswer(open, heard, understood));
        }

        return await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken);
    }

    private string? NextSlot(Episode episode) =>
        episode.Change ?? (_interview.Decide(episode.ToIntake()) as NextStep.Ask)?.Question.Slot;

    private Episode Fill(Episode episode, bool understood)
    {
        if (episode.Open is not { } open)
        {
            return episode;
        }

        var closed = episode with { Open = null, Change = null, Back = null };
        if (open.IsOpening && understood)
        {
            return closed;
        }

        var asked = closed with { Asked = closed.Asked.Append(open.Slot).Distinct().ToList() };
        return asked.Knows(open.Slot) ? asked : asked.With(Unknown(asked.ToIntake(), open.Slot));
    }

    // Left unanswered is not answered with no: the slot is noted as unknown, and triage counts it as that.
    private Intake Unknown(Intake intake, string slot)
    {
        var fills = _knowledge.Questions.All.FirstOrDefault(row => row.Slot == slot)?.Fills ?? [slot];
        var unknown = fills.Select(filled => new Finding(filled, Finding.Unknown, FindingState.Unsure));
        return intake with { Findings = [.. FindingSet.From(intake.Findings, _knowledge.Slots).With(unknown, _knowledge.Slots)] };
    }
}
