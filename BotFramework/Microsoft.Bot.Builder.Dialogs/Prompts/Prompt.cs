using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one value, and asks again until an answer will do.</summary>
public abstract class Prompt<T> : Dialog
{
    // A prompt with deep data is copied whole.
    private static readonly JsonSerializerSettings CopySettings = new() { MaxDepth = null };

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        PromptState.Begin(dc.ActiveDialog, options);
        await PromptAsync(dc.Context, dc.ActiveDialog, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var instance = dc.ActiveDialog;
        var state = PromptState.State(instance);
        var recognized = await RecognizeAsync(dc, cancellationToken).ConfigureAwait(false);
        PromptState.CountAttempt(state);

        if (await IsValidAsync(dc.Context, recognized, instance, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        // A validator that has said what is wrong has asked again already.
        if (!dc.Context.Responded)
        {
            await PromptAsync(dc.Context, instance, isRetry: true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        // Whatever was begun on top of the prompt is over: ask again.
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        PromptAsync(turnContext, instance, isRetry: false, cancellationToken);

    /// <summary>Takes a message that answers the prompt, so that no parent treats it as an interruption.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var recognized = await RecognizeAsync(dc, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>A copy of the prompt that shows the choices; the one given, which may be sent again, stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options,
        string conversationType,
        IList<string> toList,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => TextOnly(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt, CopySettings), CopySettings);
        copy.Text = shown.Text;
        if (shown.SuggestedActions?.Actions?.Count > 0)
        {
            copy.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments?.Count > 0)
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. shown.Attachments];
        }

        return copy;
    }

    private static IMessageActivity TextOnly(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }

    private Task PromptAsync(ITurnContext turnContext, DialogInstance instance, bool isRetry, CancellationToken cancellationToken) =>
        OnPromptAsync(turnContext, PromptState.State(instance), PromptState.Options(instance), isRetry, cancellationToken);

    private Task<PromptRecognizerResult<T>> RecognizeAsync(DialogContext dc, CancellationToken cancellationToken) =>
        OnRecognizeAsync(dc.Context, PromptState.State(dc.ActiveDialog), PromptState.Options(dc.ActiveDialog), cancellationToken);

    private Task<bool> IsValidAsync(ITurnContext turnContext, PromptRecognizerResult<T> recognized, DialogInstance instance, CancellationToken cancellationToken)
    {
        if (_validator == null)
        {
            return Task.FromResult(recognized.Succeeded);
        }

        var context = new PromptValidatorContext<T>(turnContext, recognized, PromptState.State(instance), PromptState.Options(instance));
        return _validator(context, cancellationToken);
    }
}
