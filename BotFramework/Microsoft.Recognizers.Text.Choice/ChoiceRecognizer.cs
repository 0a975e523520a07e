namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes yes and no; English only.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, (ChoiceOptions)options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(null, (ChoiceOptions)options, lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeBoolean(string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        new ChoiceRecognizer(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    public BooleanModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration() =>
        RegisterModel<BooleanModel>(Culture.English, _ => new BooleanModel());
}
