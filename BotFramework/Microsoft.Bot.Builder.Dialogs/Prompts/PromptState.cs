using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps in its place on the stack.</summary>
internal static class PromptState
{
    public const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    public static void Begin(DialogInstance instance, object options)
    {
        Guard.NotACancellationToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        instance.State[PersistedOptions] = promptOptions;
        instance.State[PersistedState] = new Dictionary<string, object> { [AttemptCountKey] = 0 };
    }

    public static PromptOptions Options(DialogInstance instance) => (PromptOptions)instance.State[PersistedOptions];

    public static IDictionary<string, object> State(DialogInstance instance) => (IDictionary<string, object>)instance.State[PersistedState];

    // An int comes back from JSON as a long.
    public static void CountAttempt(IDictionary<string, object> state) =>
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
