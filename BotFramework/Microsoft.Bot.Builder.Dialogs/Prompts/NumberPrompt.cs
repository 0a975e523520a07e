using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, written in figures or words, with a unit or without.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct, IComparable<T>
{
    private static readonly Type[] Supported = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!Supported.Contains(typeof(T)))
        {
            throw new NotSupportedException($"NumberPrompt: Type argument T <{typeof(T).Name}> is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language where the message names none.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendPromptAsync(options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<T>();
        if (turnContext.MessageText() is not { } text)
        {
            return Task.FromResult(result);
        }

        var culture = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
        var number = Recognize(text, culture)?.Resolution["value"]?.ToString();
        if (TryParse(number, CultureInfo.GetCultureInfo(culture), out var value))
        {
            result.Succeeded = true;
            result.Value = value;
        }

        return Task.FromResult(result);
    }

    // Figures that stand next to their unit ("5km") are no number to the number recognizer. The package knows money too.
    private static ModelResult Recognize(string text, string culture) =>
        NumberRecognizer.RecognizeNumber(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeAge(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeTemperature(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeDimension(text, culture).FirstOrDefault();

    private static bool TryParse(string text, CultureInfo culture, out T value)
    {
        object parsed = default(T) switch
        {
            int when int.TryParse(text, NumberStyles.Any, culture, out var number) => number,
            long when long.TryParse(text, NumberStyles.Any, culture, out var number) => number,
            float when float.TryParse(text, NumberStyles.Any, culture, out var number) => number,
            double when double.TryParse(text, NumberStyles.Any, culture, out var number) => number,
            decimal when decimal.TryParse(text, NumberStyles.Any, culture, out var number) => number,
            _ => null,
        };
        value = parsed is T found ? found : default;
        return parsed is not null;
    }
}
