using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices: by its words, its place or its number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, BuiltInDefaults(), validator, defaultLocale)
    {
    }

    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    /// <summary>How the choices are shown where the prompt options do not say.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The language where the message names none.</summary>
    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var prompt = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[DetermineCulture(activity)],
            activity.Conversation?.ConversationType,
            activity.From == null ? null : [activity.From.Id],
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.MessageText() is not { } text)
        {
            return Task.FromResult(result);
        }

        var recognizerOptions = RecognizerOptions ?? new FindChoicesOptions();
        recognizerOptions.Locale = DetermineCulture(turnContext.Activity, recognizerOptions);
        if (ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], recognizerOptions).FirstOrDefault() is { } found)
        {
            result.Succeeded = true;
            result.Value = found.Resolution;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, ChoiceFactoryOptions> BuiltInDefaults() => PromptCultureModels.GetSupportedCultures().ToDictionary(
        model => model.Locale,
        model => new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true));

    private string DetermineCulture(Activity activity, FindChoicesOptions options = null)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? options?.Locale ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
