using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What the prompts that show no choices have in common.</summary>
internal static class PromptTurnExtensions
{
    public static async Task SendPromptAsync(this ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var prompt = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        if (prompt != null)
        {
            await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The text of a message; null where it is empty or the activity is no message.</summary>
    public static string MessageText(this ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text) ? activity.Text : null;
    }
}
