using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog for a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack, or begins <paramref name="dialog"/> when nothing is; saving the state is left to the caller.</summary>
    /// <remarks>An exception goes through the open dialogs as an <see cref="DialogEvents.Error"/> event; when one handles it, the turn is run again.</remarks>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogSet = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogSet.Add(dialog);

        var dc = await dialogSet.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        foreach (var service in turnContext.TurnState)
        {
            dc.Services[service.Key] = service.Value;
        }

        while (!await TryRunTurnAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    private static async Task<bool> TryRunTurnAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            await SendStateTraceAsync(dc.Context, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }

    // The package puts a picture of its memory scopes into the trace; there are none here.
    private static async Task SendStateTraceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", null, "Bot State");
        await turnContext.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }
}
