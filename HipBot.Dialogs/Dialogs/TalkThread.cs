using System.Globalization;
using HipBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>Says something aside and takes the thread up again: the open question is put once more under what was said.</summary>
public sealed class TalkThread
{
    private readonly CardMessages _messages;
    private readonly Questioner _questioner;

    /// <summary>Takes questions up with the given questioner.</summary>
    public TalkThread(CardMessages messages, Questioner questioner)
    {
        _messages = messages;
        _questioner = questioner;
    }

    /// <summary>Shows a card and takes the thread up again.</summary>
    public async Task<DialogTurnResult> ShowAsync(DialogContext dc, OpenQuestion? open, ICard card, CancellationToken cancellationToken, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await dc.Context.SendActivityAsync(_messages.Statement(card, dc.Context.Activity, NextTurnId(open)), cancellationToken);
        return await SayAsync(dc, open, text, cancellationToken);
    }

    /// <summary>Says a text, where there is one, and takes the thread up again.</summary>
    public async Task<DialogTurnResult> SayAsync(DialogContext dc, OpenQuestion? open, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (open is not null)
        {
            await _questioner.AskAgainAsync(dc.Context, open.Slot, text ?? string.Empty, missed: false, cancellationToken);
        }
        else if (text is not null)
        {
            await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        }

        return dc.ActiveDialog is null ? await dc.EndDialogAsync(cancellationToken: cancellationToken) : Dialog.EndOfTurn;
    }

    /// <summary>Leaves whatever was going on and goes on with what is known.</summary>
    public static async Task<DialogTurnResult> GoOnAsync(DialogContext dc, string mainDialogId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(mainDialogId, MainDialog.GoOn, cancellationToken);
    }

    // The buttons of a card shown on the way answer to the question that is put again right after it.
    private static string NextTurnId(OpenQuestion? open) => ((open?.Number ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
}
