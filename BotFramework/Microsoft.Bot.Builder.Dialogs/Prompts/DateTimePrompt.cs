using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or time, and gives all its readings.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language where the message names none.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendPromptAsync(options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.MessageText() is not { } text)
        {
            return Task.FromResult(result);
        }

        var culture = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
        var now = turnContext.Activity.LocalTimestamp?.LocalDateTime;
        if (DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now).FirstOrDefault() is { } first)
        {
            var values = (List<Dictionary<string, string>>)first.Resolution["values"];
            result.Succeeded = true;
            result.Value = values.ConvertAll(Resolve);
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Resolve(Dictionary<string, string> reading) => new()
    {
        Timex = reading.GetValueOrDefault("timex"),
        Value = reading.GetValueOrDefault("value"),
        Start = reading.GetValueOrDefault("start"),
        End = reading.GetValueOrDefault("end"),
    };
}
