namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes ages, dimensions and temperatures; English only.</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    public NumberWithUnitRecognizer(string targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(string targetCulture, NumberWithUnitOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, (NumberWithUnitOptions)options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, (NumberWithUnitOptions)options, lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeAge(string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeDimension(string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeTemperature(string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    public AgeModel GetAgeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    public DimensionModel GetDimensionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    public TemperatureModel GetTemperatureModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        RegisterModel<AgeModel>(Culture.English, _ => new AgeModel());
        RegisterModel<DimensionModel>(Culture.English, _ => new DimensionModel());
        RegisterModel<TemperatureModel>(Culture.English, _ => new TemperatureModel());
    }
}
