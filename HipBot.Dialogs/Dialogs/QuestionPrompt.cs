using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Puts any question as a card and recognises its answer: a choice's value for a question of the conversation, the words for a slot.</summary>
/// <remarks>
/// <see cref="PromptOptions.Validations"/> holds the slot id; the question itself is knowledge and is looked up, so that
/// dialog state stays small and a mended question reaches conversations that are under way.
/// An answer that is not understood is asked for once more in other words, then by its choices; then it is let go, and the
/// result is empty.
/// </remarks>
public sealed class QuestionPrompt : Prompt<string>
{
    private const int LastAttempt = 3;

    private readonly Questioner _questioner;

    /// <summary>Makes the prompt.</summary>
    public QuestionPrompt(Questioner questioner)
        : base(nameof(QuestionPrompt), IsDoneAsync) => _questioner = questioner;

    /// <summary>The options that make this prompt ask for a slot.</summary>
    public static PromptOptions For(string slot) => new() { Validations = slot };

    /// <inheritdoc />
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken) =>
        isRetry
            ? _questioner.AskAgainAsync(turnContext, SlotOf(options), _questioner.LeadAfter(Heard.Of(turnContext)), missed: true, cancellationToken)
            : _questioner.AskAsync(turnContext, SlotOf(options), cancellationToken);

    /// <inheritdoc />
    protected override async Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken)
    {
        var recognized = new PromptRecognizerResult<string>();

        // The framework asks once before the root dialog has heard the message; screening comes first, so nothing is recognised then.
        if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.TurnState.Get<Heard>() is { } heard)
        {
            recognized.Value = _questioner.Recognize(SlotOf(options), heard) ?? string.Empty;
            recognized.Succeeded = recognized.Value.Length > 0;
            if (recognized.Succeeded)
            {
                await _questioner.CloseAsync(turnContext, heard, cancellationToken);
            }
        }

        return recognized;
    }

    private static Task<bool> IsDoneAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded || prompt.AttemptCount >= LastAttempt);

    private static string SlotOf(PromptOptions options) =>
        options.Validations as string ?? throw new InvalidOperationException("A question prompt is begun with QuestionPrompt.For(slot).");
}
