namespace Microsoft.Recognizers.Text;

/// <summary>Keeps the models of one kind of recognizer, by culture and type.</summary>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly Dictionary<(string Culture, Type Type), Lazy<IModel>> models = [];

    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization, int timeout = 0)
    {
        TargetCulture = Culture.MapToNearestLanguage(targetCulture);
        Options = options;
        TimeoutInSeconds = timeout;
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            CreateModels();
        }
    }

    public string TargetCulture { get; }

    public TRecognizerOptions Options { get; }

    /// <summary>What was asked for; reading takes no longer than the text is long, so that it is never needed.</summary>
    protected int TimeoutInSeconds { get; }

    public static TRecognizerOptions GetOptions(int value) =>
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
