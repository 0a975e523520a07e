namespace Microsoft.Recognizers.Text;

/// <summary>Keeps the models of one kind of recognizer, by culture and type.</summary>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly Dictionary<(string Culture, Type Type), Lazy<IModel>> models = [];

    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = Culture.MapToNearestLanguage(targetCulture);
        Options = options;
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            CreateModels();
        }
    }

    public string TargetCulture { get; }

    public TRecognizerOptions Options { get; }

    private protected static TRecognizerOptions OptionsOf(int value) =>
        (TRecognizerOptions)Enum.ToObject(typeof(TRecognizerOptions), value);

    protected T GetModel<T>(string culture, bool fallbackToDefaultCulture)
        where T : IModel
    {
        var code = Culture.MapToNearestLanguage(culture) ?? TargetCulture;
        if (code is not null && models.TryGetValue((code, typeof(T)), out var model))
        {
            return (T)model.Value;
        }

        if (fallbackToDefaultCulture && models.TryGetValue((Culture.English, typeof(T)), out model))
        {
            return (T)model.Value;
        }

        throw new ArgumentException($"Could not find Model with the specified configuration: {code}, {typeof(T)}");
    }

    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator) =>
        models[(culture, typeof(T))] = new Lazy<IModel>(() => modelCreator(Options));

    protected abstract void InitializeConfiguration();

    private void CreateModels()
    {
        var wanted = models.Where(model => TargetCulture is null || model.Key.Culture == TargetCulture);
        foreach (var (_, model) in wanted)
        {
            _ = model.Value;
        }
    }
}
