using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer, for a <see cref="PromptValidator{T}"/>.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers between turns.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How often the user has answered, this time included.</summary>
    public int AttemptCount =>
        State.TryGetValue(PromptState.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
