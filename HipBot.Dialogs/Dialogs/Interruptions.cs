using System.Globalization;
using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>What can be said at any point, whatever was asked: help, why, what have you understood, change, start over, cancel; and stale cards.</summary>
public sealed class Interruptions
{
    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly CardMessages _messages;
    private readonly Questioner _questioner;
    private readonly ConversationTexts _texts;

    /// <summary>Handles interruptions of the conversations in the given store.</summary>
    public Interruptions(EpisodeStore episodes, EpisodeCards cards, CardMessages messages, Questioner questioner, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _cards = cards;
        _messages = messages;
        _questioner = questioner;
        _texts = knowledge.Conversation.Texts;
    }

    /// <summary>Answers an interruption; null where the message is none and belongs to the waterfall.</summary>
    /// <param name="dc">Where the conversation stands.</param>
    /// <param name="mainDialogId">The inner dialog that begins a conversation.</param>
    /// <param name="heard">The message.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, string mainDialogId, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(heard);
        var known = await _episodes.GetAsync(dc.Context, cancellationToken);
        var open = known.Open;
        if (heard.IsStale)
        {
            return await SayAsync(dc, open, _texts.Stale, cancellationToken);
        }

        if (heard.Change is { } slot)
        {
            await _episodes.UpdateAsync(dc.Context, episode => episode.Without(slot) with { Change = slot, Open = null }, cancellationToken);
            return await BeginAfreshAsync(dc, mainDialogId, cancellationToken);
        }

        if (heard.AsksAfter.Count > 0)
        {
            return await ShowAsync(dc, open, _cards.About(heard.AsksAfter, known), cancellationToken);
        }

        // "Stop" at an exercise means that exercise session, not the conversation.
        var interruption = open is not null && _questioner.IsChoice(open.Slot, heard) ? null : heard.Interruption;
        return interruption switch
        {
            Interruption.Help => await ShowAsync(dc, open, _cards.Help(dc.Context.Activity.Locale), cancellationToken),
            Interruption.Reasons => await ShowAsync(dc, open, _cards.Reasons(known), cancellationToken),
            Interruption.Summary => await SummariseAsync(dc, open, cancellationToken),
            Interruption.GoOn when open is not null => await SayAsync(dc, open, null, cancellationToken),
            Interruption.Why => await SayAsync(dc, open, open is null ? _texts.NoQuestion : _cards.Why(known), cancellationToken),
            Interruption.StartOver => await StartOverAsync(dc, mainDialogId, cancellationToken),
            Interruption.Cancel => await CancelAsync(dc, cancellationToken),
            _ => null,
        };
    }

    private async Task<DialogTurnResult> SummariseAsync(DialogContext dc, OpenQuestion? open, CancellationToken cancellationToken) =>
        _cards.Understood(await _episodes.GetAsync(dc.Context, cancellationToken)) is { } card
            ? await ShowAsync(dc, open, card, cancellationToken)
            : await SayAsync(dc, open, _texts.SummaryEmpty, cancellationToken);

    private async Task<DialogTurnResult> ShowAsync(DialogContext dc, OpenQuestion? open, Cards.ICard card, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(_messages.Statement(card, dc.Context.Activity, NextTurnId(open)), cancellationToken);
        return await SayAsync(dc, open, null, cancellationToken);
    }

    // The open question is put again under what was said, so that the thread is taken up where it was left.
    private async Task<DialogTurnResult> SayAsync(DialogContext dc, OpenQuestion? open, string? text, CancellationToken cancellationToken)
    {
        if (open is not null)
        {
            await _questioner.AskAgainAsync(dc.Context, open.Slot, text ?? string.Empty, rephrased: false, cancellationToken);
        }
        else if (text is not null)
        {
            await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        }

        return dc.ActiveDialog is null ? await dc.EndDialogAsync(cancellationToken: cancellationToken) : Dialog.EndOfTurn;
    }

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dc, string mainDialogId, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode.Afresh(), cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_texts.StartedOver), cancellationToken);
        return await BeginAfreshAsync(dc, mainDialogId, cancellationToken);
    }

    private static async Task<DialogTurnResult> BeginAfreshAsync(DialogContext dc, string mainDialogId, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(mainDialogId, MainDialog.GoOn, cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode with { Open = null, Session = null }, cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_texts.Cancelled), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }

    // The buttons of a card shown on the way answer to the question that is put again right after it.
    private static string NextTurnId(OpenQuestion? open) => ((open?.Number ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
}
