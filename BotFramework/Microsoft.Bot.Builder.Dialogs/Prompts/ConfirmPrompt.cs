using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, BuiltInDefaults(), validator, defaultLocale)
    {
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    public ListStyle Style { get; set; }

    /// <summary>The language where the message names none.</summary>
    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What stands for yes and for no; null for the words of the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var culture = DetermineCulture(activity);
        var prompt = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            Choices(culture),
            Style,
            ChoiceOptions ?? _choiceDefaults[culture].Options,
            activity.Conversation?.ConversationType,
            activity.From == null ? null : [activity.From.Id],
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<bool>();
        if (turnContext.MessageText() is not { } text)
        {
            return Task.FromResult(result);
        }

        var culture = DetermineCulture(turnContext.Activity);
        if (Recognize(text, culture, options?.RecognizeLanguage ?? culture) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> BuiltInDefaults() => PromptCultureModels.GetSupportedCultures().ToDictionary(
        model => model.Locale,
        model => (
            new Choice(model.YesInLanguage),
            new Choice(model.NoInLanguage),
            new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true)));

    private bool? Recognize(string text, string culture, string recognizeLanguage)
    {
        if (ChoiceRecognizer.RecognizeBoolean(text, recognizeLanguage).FirstOrDefault() is { } first)
        {
            return bool.TryParse(first.Resolution["value"].ToString(), out var value) ? value : null;
        }

        // "1" or "the second one" only makes sense to someone who was shown numbers.
        var showsNumbers = (ChoiceOptions ?? _choiceDefaults[culture].Options).IncludeNumbers ?? true;
        return showsNumbers && ChoiceRecognizers.RecognizeChoices(text, Choices(culture)).FirstOrDefault() is { } found
            ? found.Resolution.Index == 0
            : null;
    }

    private List<Choice> Choices(string culture) => ConfirmChoices is { } own
        ? [own.Item1, own.Item2]
        : [_choiceDefaults[culture].Yes, _choiceDefaults[culture].No];

    private string DetermineCulture(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
