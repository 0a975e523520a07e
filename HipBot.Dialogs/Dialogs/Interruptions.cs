using HipBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>What can be said at any point, whatever was asked: help, why, back, what have you understood, change, start over, cancel; and stale cards.</summary>
public sealed class Interruptions
{
    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly Questioner _questioner;
    private readonly Repairs _repairs;
    private readonly ConversationTexts _texts;
    private readonly TalkThread _thread;

    /// <summary>Handles interruptions of the conversations in the given store.</summary>
    public Interruptions(EpisodeStore episodes, EpisodeCards cards, Questioner questioner, Repairs repairs, TalkThread thread, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _cards = cards;
        _questioner = questioner;
        _repairs = repairs;
        _texts = knowledge.Conversation.Texts;
        _thread = thread;
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
            return await _thread.SayAsync(dc, open, _texts.Stale, cancellationToken);
        }

        if (heard.Change is { } slot)
        {
            return await _repairs.ChangeAsync(dc, mainDialogId, slot, _texts.ChangeAsk, cancellationToken);
        }

        if (heard.AsksAfter.Count > 0)
        {
            return await _thread.ShowAsync(dc, open, _cards.About(heard.AsksAfter, known), cancellationToken);
        }

        return await CommandAsync(dc, mainDialogId, known, heard, cancellationToken) ?? await _repairs.HandleAsync(dc, heard, cancellationToken);
    }

    private async Task<DialogTurnResult?> CommandAsync(DialogContext dc, string mainDialogId, Episode known, Heard heard, CancellationToken cancellationToken)
    {
        var open = known.Open;
        // "Stop" at an exercise means that exercise session, not the conversation.
        var interruption = open is not null && _questioner.IsChoice(open.Slot, heard) ? null : heard.Interruption;
        return interruption switch
        {
            Interruption.Help => await _thread.ShowAsync(dc, open, _cards.Help(dc.Context.Activity.Locale), cancellationToken),
            Interruption.Reasons => await _thread.ShowAsync(dc, open, _cards.Reasons(known), cancellationToken),
            Interruption.Summary => await SummariseAsync(dc, open, cancellationToken),
            Interruption.GoOn when open is not null => await _thread.SayAsync(dc, open, null, cancellationToken),
            Interruption.Why => await _thread.SayAsync(dc, open, open is null ? _texts.NoQuestion : _cards.Why(known), cancellationToken),
            Interruption.Back when heard.Findings.Count == 0 => await _repairs.GoBackAsync(dc, mainDialogId, open, cancellationToken),
            Interruption.StartOver => await StartOverAsync(dc, mainDialogId, cancellationToken),
            Interruption.Cancel => await CancelAsync(dc, cancellationToken),
            _ => null,
        };
    }

    private async Task<DialogTurnResult> SummariseAsync(DialogContext dc, OpenQuestion? open, CancellationToken cancellationToken) =>
        _cards.Understood(await _episodes.GetAsync(dc.Context, cancellationToken)) is { } card
            ? await _thread.ShowAsync(dc, open, card, cancellationToken)
            : await _thread.SayAsync(dc, open, _texts.SummaryEmpty, cancellationToken);

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dc, string mainDialogId, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode.Afresh(), cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_texts.StartedOver), cancellationToken);
        return await TalkThread.GoOnAsync(dc, mainDialogId, cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode with { Open = null, Session = null }, cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_texts.Cancelled), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }
}
