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
    protected Task RunDialogAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _dialog.RunAsync(turnContext, _conversationState.CreateProperty<DialogState>(nameof(DialogState)), cancellationToken);
}
