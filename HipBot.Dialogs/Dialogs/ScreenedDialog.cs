using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>The base of the root dialog: every message is heard and screened for danger signs before any step sees it.</summary>
/// <remarks>
/// An emergency ends whatever was going on and is told in that very turn. A lesser sign is told in that turn, and the
/// conversation goes on. Only then come commands, and only then the waterfall.
/// </remarks>
public abstract class ScreenedDialog : ComponentDialog
{
    private readonly Escalation _escalation;
    private readonly Interruptions _interruptions;
    private readonly Listener _listener;
    private readonly Repairs _repairs;

    /// <summary>Makes the dialog.</summary>
    protected ScreenedDialog(string dialogId, Listener listener, Escalation escalation, Interruptions interruptions, Repairs repairs)
        : base(dialogId)
    {
        _listener = listener;
        _escalation = escalation;
        _interruptions = interruptions;
        _repairs = repairs;
    }

    /// <summary>Id of the inner dialog that begins when there is an emergency.</summary>
    protected abstract string EmergencyDialogId { get; }

    /// <inheritdoc />
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return await ScreenAsync(innerDc, cancellationToken)
            ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return await ScreenAsync(innerDc, cancellationToken)
            ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>Begins what is due where the turn is the bot's own; null where nothing is.</summary>
    protected abstract Task<DialogTurnResult?> BeginDueAsync(DialogContext innerDc, CancellationToken cancellationToken);

    private async Task<DialogTurnResult?> ScreenAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
        {
            return await BeginDueAsync(innerDc, cancellationToken);
        }

        var heard = await _listener.HearAsync(innerDc.Context, cancellationToken);
        if (heard.AsksWhich)
        {
            return await _repairs.AskWhichAsync(innerDc, cancellationToken);
        }

        if (heard.IsEmergency)
        {
            await _escalation.MarkToldAsync(innerDc.Context, heard, cancellationToken);
            await innerDc.CancelAllDialogsAsync(cancellationToken);
            return await innerDc.BeginDialogAsync(EmergencyDialogId, null, cancellationToken);
        }

        await _escalation.TellAsync(innerDc.Context, heard, cancellationToken);
        return await _interruptions.HandleAsync(innerDc, InitialDialogId, heard, cancellationToken);
    }
}
