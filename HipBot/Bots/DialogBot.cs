using HipBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace HipBot.Bots;

/// <summary>Hands every turn to the root dialog and saves the state once at its end.</summary>
/// <typeparam name="T">The root dialog.</typeparam>
public class DialogBot<T> : TeamsActivityHandler
    where T : Dialog
{
    private readonly ConversationState _conversationState;
    private readonly T _dialog;

    /// <summary>Runs the given dialog over the given state.</summary>
    public DialogBot(ConversationState conversationState, T dialog)
    {
        _conversationState = conversationState;
        _dialog = dialog;
    }

    /// <inheritdoc />
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversationState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        RunDialogAsync(turnContext, cancellationToken);

    /// <summary>Lets the root dialog take this turn.</summary>
    protected async Task RunDialogAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = _conversationState.CreateProperty<DialogState>(nameof(DialogState));
        if (!OpenDialogs.CanGoOn(await dialogs.GetAsync(turnContext, () => new DialogState(), cancellationToken), _dialog))
        {
            // Another release had them, and this one has not. What was said so far is in the episode, and the root dialog goes on from there.
            await dialogs.DeleteAsync(turnContext, cancellationToken);
        }

        await _dialog.RunAsync(turnContext, dialogs, cancellationToken);
    }
}
