using HipBot.FollowUp;
using HipBot.HandOff;
using HipBot.Knowledge;
using HipBot.MyData;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>What can be said at any point, whatever was asked: help, why, back, what have you understood, change, start over, cancel; and stale cards.</summary>
public sealed class Interruptions
{
    private readonly EpisodeCards _cards;
    private readonly EpisodeStore _episodes;
    private readonly FollowUpDesk _followUp;
    private readonly HandOffDesk _handOff;
    private readonly MyDataDesk _myData;
    private readonly ProgressDesk _progress;
    private readonly Questioner _questioner;
    private readonly Repairs _repairs;
    private readonly ConversationTexts _texts;
    private readonly TalkThread _thread;
    private readonly SideAnswers _answers;
    private readonly KnowledgeBase _knowledge;

    /// <summary>Handles interruptions of the conversations in the given store.</summary>
    public Interruptions(
        EpisodeStore episodes,
        EpisodeCards cards,
        Questioner questioner,
        Repairs repairs,
        TalkThread thread,
        SideAnswers answers,
        HandOffDesk handOff,
        FollowUpDesk followUp,
        ProgressDesk progress,
        MyDataDesk myData,
        KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _cards = cards;
        _questioner = questioner;
        _repairs = repairs;
        _handOff = handOff;
        _followUp = followUp;
        _progress = progress;
        _myData = myData;
        _texts = knowledge.Conversation.Texts;
        _thread = thread;
        _answers = answers;
        _knowledge = knowledge;
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

        if (_knowledge.Languages.TextFor(heard.Text) is { } own && !heard.IsAnswer)
        {
            var numbers = _knowledge.Emergency.For(dc.Context.Activity.Locale);
            var text = $"{numbers.Fill(_texts.OnlyEnglish)} {own.Replace("{number}", numbers.Emergency, StringComparison.Ordinal)}".TrimEnd();
            if (open is not null)
            {
                return await _thread.SayAsync(dc, open, text, cancellationToken);
            }

            await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        }

        if (heard.IsReturn && await WelcomeBackAsync(dc, known, heard, cancellationToken) is { } welcomed)
        {
            return welcomed;
        }

        if (heard.AsksAfter.Count > 0)
        {
            return await _thread.ShowAsync(dc, open, _cards.About(heard.AsksAfter, known), cancellationToken);
        }

        if (heard is { AtHand: { Rest: "" } atHand })
        {
            return await NoteAtHandAsync(dc, known, atHand, cancellationToken);
        }

        return await CommandAsync(dc, mainDialogId, known, heard, cancellationToken)
            ?? await AnswerAsync(dc, known, heard, cancellationToken)
            ?? await _repairs.HandleAsync(dc, heard, cancellationToken);
    }

    // Who answers, asks or steers needs no summary; who says hello does.
    private async Task<DialogTurnResult?> WelcomeBackAsync(DialogContext dc, Episode known, Heard heard, CancellationToken cancellationToken)
    {
        var open = known.Open!;
        var steers = heard.Interruption is not null and not Interruption.GoOn || heard.Changes.Count > 0 || heard.Contradiction is not null || heard.AsksAfter.Count > 0 || heard.Word is not null || heard.Aside is { Whole: false };
        if (open.Slot == DialogSlots.AfterEscalation || steers)
        {
            return null;
        }

        if (heard.IsAnswer || _questioner.Recognize(open.Slot, heard) is not null || _cards.Understood(known) is not { } card)
        {
            Lead.Add(dc.Context, _texts.WelcomeBackAnswer);
            return null;
        }

        return await _thread.ShowAsync(dc, open, card, cancellationToken, _texts.WelcomeBack);
    }

    // In an emergency nothing else is talked about; what the message says besides the side question goes its way.
    private async Task<DialogTurnResult?> AnswerAsync(DialogContext dc, Episode known, Heard heard, CancellationToken cancellationToken)
    {
        var open = known.Open;
        var locale = dc.Context.Activity.Locale;
        if (open?.Slot == DialogSlots.AfterEscalation && heard.Findings.Count == 0 && (heard.Word is not null || heard.Aside?.Urgent is not null))
        {
            return await _thread.SayAsync(dc, open, _texts.EscalationReminder, cancellationToken);
        }

        if (heard.Word is { } word)
        {
            return await _thread.ShowAsync(dc, open, _answers.Meaning(word), cancellationToken);
        }

        if (heard.Aside is not { } aside || (open is not null && (open.Slot == DialogSlots.AfterEscalation ? heard.Findings.Count > 0 : _questioner.IsChoice(open.Slot, heard))))
        {
            return null;
        }

        var text = _answers.To(aside, known, locale);
        if (!heard.IsAnswer && heard.Contradiction is null && heard.Changes.Count == 0)
        {
            return await _thread.SayAsync(dc, open, text, cancellationToken);
        }

        Lead.Add(dc.Context, text);
        return null;
    }

    // The exercise under way is shown again as it is done now; anywhere else the open question goes on.
    private async Task<DialogTurnResult> NoteAtHandAsync(DialogContext dc, Episode known, AtHandChange change, CancellationToken cancellationToken)
    {
        var (text, session) = _cards.Noted(change, known);
        if (known.Open is not { Slot: DialogSlots.AfterExercise } open)
        {
            return await _thread.SayAsync(dc, known.Open, text, cancellationToken);
        }

        await _episodes.UpdateAsync(dc.Context, episode => episode with { Session = session }, cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        await _questioner.AskAsync(dc.Context, open.Slot, cancellationToken);
        return Dialog.EndOfTurn;
    }

    private string Why(Episode known) =>
        _answers.WithSource(_cards.Why(known), _knowledge.Questions.All.FirstOrDefault(row => row.Slot == known.Open?.Slot)?.Source ?? []);

    private async Task<DialogTurnResult?> CommandAsync(DialogContext dc, string mainDialogId, Episode known, Heard heard, CancellationToken cancellationToken)
    {
        var open = known.Open;
        // "Stop" at an exercise means that exercise session, not the conversation.
        var interruption = open is not null && _questioner.IsChoice(open.Slot, heard) ? null : heard.Interruption;
        return interruption switch
        {
            Interruption.Help => await _thread.ShowAsync(dc, open, _cards.Help(dc.Context.Activity.Locale), cancellationToken),
            Interruption.Reasons => await _thread.ShowAsync(dc, open, _cards.Reasons(known), cancellationToken),
            Interruption.HandOff => await HandOffAsync(dc, known, cancellationToken),
            Interruption.Summary => await SummariseAsync(dc, open, cancellationToken),
            Interruption.GoOn when open is not null => await _thread.SayAsync(dc, open, null, cancellationToken),
            // After the advice, "why?" asks after the advice.
            Interruption.Why when open?.Slot == DialogSlots.AfterAssessment => await _thread.ShowAsync(dc, open, _cards.Reasons(known), cancellationToken),
            Interruption.Why => await _thread.SayAsync(dc, open, open is null ? _texts.NoQuestion : Why(known), cancellationToken),
            Interruption.Back when heard.Findings.Count == 0 => await _repairs.GoBackAsync(dc, mainDialogId, open, cancellationToken),
            Interruption.Rephrase => await RephraseAsync(dc, open, cancellationToken),
            Interruption.Forget => await ForgetAsync(dc, cancellationToken),
            Interruption.MyData => await _thread.ShowAsync(dc, open, await _myData.CardAsync(dc.Context, cancellationToken), cancellationToken),
            Interruption.Progress => await TellProgressAsync(dc, known, cancellationToken),
            Interruption.StopReminders => await StopRemindersAsync(dc, open, cancellationToken),
            Interruption.Cancel when open is not null && CheckInCards.Asks(open.Slot) => await StopRemindersAsync(dc, open, cancellationToken),
            Interruption.StartReminders => await _thread.SayAsync(dc, open, await _followUp.StartAsync(dc.Context, cancellationToken), cancellationToken),
            Interruption.StartOver => await StartOverAsync(dc, mainDialogId, cancellationToken),
            Interruption.Cancel => await CancelAsync(dc, known, cancellationToken),
            _ => null,
        };
    }

    private async Task<DialogTurnResult> SummariseAsync(DialogContext dc, OpenQuestion? open, CancellationToken cancellationToken) =>
        _cards.Understood(await _episodes.GetAsync(dc.Context, cancellationToken)) is { } card
            ? await _thread.ShowAsync(dc, open, card, cancellationToken)
            : await _thread.SayAsync(dc, open, _texts.SummaryEmpty, cancellationToken);

    private async Task<DialogTurnResult> RephraseAsync(DialogContext dc, OpenQuestion? open, CancellationToken cancellationToken)
    {
        if (open is null)
        {
            return await _thread.SayAsync(dc, open, _texts.NoQuestion, cancellationToken);
        }

        await _episodes.UpdateAsync(dc.Context, known => known with { Open = open with { Misses = 0 } }, cancellationToken);
        await _questioner.AskAgainAsync(dc.Context, open.Slot, _texts.Rephrase, missed: true, cancellationToken);
        return Dialog.EndOfTurn;
    }

    private async Task<DialogTurnResult> ForgetAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var text = await _myData.ForgetAsync(dc.Context, cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> TellProgressAsync(DialogContext dc, Episode known, CancellationToken cancellationToken) =>
        await _progress.CardAsync(dc.Context, known, cancellationToken) is { } card
            ? await _thread.ShowAsync(dc, known.Open, card, cancellationToken)
            : await _thread.SayAsync(dc, known.Open, _knowledge.CheckIns.Texts.ProgressEmpty, cancellationToken);

    private async Task<DialogTurnResult> HandOffAsync(DialogContext dc, Episode known, CancellationToken cancellationToken) =>
        known.Findings.Count > 0
            ? await _thread.ShowAsync(dc, known.Open, await _handOff.CardAsync(dc.Context, known, cancellationToken), cancellationToken)
            : await _thread.SayAsync(dc, known.Open, _texts.SummaryEmpty, cancellationToken);

    private async Task<DialogTurnResult> StopRemindersAsync(DialogContext dc, OpenQuestion? open, CancellationToken cancellationToken)
    {
        var said = await _followUp.StopAsync(dc.Context, cancellationToken);
        if (open is null || !CheckInCards.Asks(open.Slot))
        {
            return await _thread.SayAsync(dc, open, said, cancellationToken);
        }

        await _episodes.UpdateAsync(dc.Context, episode => episode with { Open = null }, cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dc, string mainDialogId, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode.Afresh(), cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_texts.StartedOver), cancellationToken);
        return await TalkThread.GoOnAsync(dc, mainDialogId, cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, Episode known, CancellationToken cancellationToken)
    {
        await _episodes.UpdateAsync(dc.Context, episode => episode with { Open = null, Session = null }, cancellationToken);
        var text = _cards.IsEmergency(known) ? $"{_texts.Cancelled} {_texts.EscalationReminder}" : _texts.Cancelled;
        await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }
}
