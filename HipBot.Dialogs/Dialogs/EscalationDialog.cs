using System.Globalization;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Tells of an emergency at once and stays with it: nothing else is talked about until help is on its way or it was a misunderstanding.</summary>
/// <remarks>Ends with true where the person says that it was a misunderstanding and the interview should go on; with false otherwise.</remarks>
public sealed class EscalationDialog : ComponentDialog
{
    private readonly EmergencyDirectory _emergency;
    private readonly EpisodeStore _episodes;
    private readonly Escalation _escalation;
    private readonly ConversationTexts _texts;

    /// <summary>Makes the dialog.</summary>
    public EscalationDialog(EpisodeStore episodes, Escalation escalation, Questioner questioner, KnowledgeBase knowledge)
        : base(nameof(EscalationDialog))
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _escalation = escalation;
        _emergency = knowledge.Emergency;
        _texts = knowledge.Conversation.Texts;

        AddDialog(new QuestionPrompt(questioner));
        AddDialog(new StepDialog(nameof(WaterfallDialog), ("ask", AskStepAsync), ("act", ActStepAsync)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.PromptAsync(nameof(QuestionPrompt), QuestionPrompt.For(DialogSlots.AfterEscalation), cancellationToken);

    private async Task<DialogTurnResult> ActStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.Result as string)
        {
            case "mistaken":
                await _escalation.TakeBackAsync(step.Context, cancellationToken);
                await SayAsync(step, _texts.EscalationMistaken, cancellationToken);
                return await step.EndDialogAsync(true, cancellationToken);
            case "start-over":
                await _episodes.UpdateAsync(step.Context, episode => episode.Afresh(), cancellationToken);
                return await step.EndDialogAsync(true, cancellationToken);
            case "getting-help":
                await _episodes.UpdateAsync(step.Context, episode => episode with { Open = null }, cancellationToken);
                await SayAsync(step, _texts.EscalationGoing, cancellationToken);
                return await step.EndDialogAsync(false, cancellationToken);
            case "cannot":
                await SayAsync(step, string.Format(CultureInfo.InvariantCulture, _texts.EscalationCannot, _emergency.For(step.Context.Activity.Locale).InSentence), cancellationToken);
                return await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken);
            case Questioner.Told when !await _escalation.IsEmergencyAsync(step.Context, cancellationToken):
                await SayAsync(step, _texts.EscalationCorrected, cancellationToken);
                return await step.EndDialogAsync(true, cancellationToken);
            default:
                await SayAsync(step, _texts.EscalationReminder, cancellationToken);
                return await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken);
        }
    }

    private static Task<ResourceResponse> SayAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken) =>
        step.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
}
