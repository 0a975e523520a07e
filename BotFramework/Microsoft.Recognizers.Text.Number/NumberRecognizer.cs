namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes numbers, ordinals, percentages and number ranges; English only.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(string targetCulture, NumberOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, (NumberOptions)options, lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, (NumberOptions)options, lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeNumber(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeOrdinal(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizePercentage(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeNumberRange(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberRangeModel(culture, fallbackToDefaultCulture).Parse(query);

    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    public PercentModel GetPercentageModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    public NumberRangeModel GetNumberRangeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberRangeModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        RegisterModel<NumberModel>(Culture.English, _ => new NumberModel());
        RegisterModel<OrdinalModel>(Culture.English, _ => new OrdinalModel());
        RegisterModel<PercentModel>(Culture.English, _ => new PercentModel());
        RegisterModel<NumberRangeModel>(Culture.English, _ => new NumberRangeModel());
    }
}
