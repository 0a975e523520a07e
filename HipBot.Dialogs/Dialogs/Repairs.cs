using System.Globalization;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipBot.Dialogs;

/// <summary>Mends the conversation: answers put right, answers that contradict each other, going back, and a "yes" that needs a "which".</summary>
public sealed class Repairs
{
    private readonly EpisodeStore _episodes;
    private readonly FindingIntake _intake;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly Questioner _questioner;
    private readonly TalkThread _thread;
    private readonly ChangeWords _words;

    /// <summary>Mends the conversations in the given store.</summary>
    public Repairs(EpisodeStore episodes, FindingIntake intake, IInterview interview, Questioner questioner, TalkThread thread, ChangeWords words, KnowledgeBase knowledge)
    {
        _episodes = episodes;
        _intake = intake;
        _interview = interview;
        _knowledge = knowledge;
        _questioner = questioner;
        _thread = thread;
        _words = words;
    }

    private ConversationTexts Texts => _knowledge.Conversation.Texts;

    /// <summary>Mends what the message asks to be mended; null where the rest of it belongs to the waterfall.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(heard);
        if (heard.Open is { Purpose: QuestionPurpose.Settle } settle)
        {
            return await SettledAsync(dc, heard, settle, cancellationToken);
        }

        if (heard.Contradiction is { } contradiction)
        {
            await _episodes.UpdateAsync(dc.Context, episode => episode with { Settled = [.. episode.Settled, contradiction.Slot] }, cancellationToken);
            await _questioner.SettleAsync(dc.Context, contradiction, cancellationToken);
            return Dialog.EndOfTurn;
        }

        return heard.Changes.Count > 0 ? await SayChangesAsync(dc, heard, cancellationToken) : null;
    }

    /// <summary>Asks which of several danger signs a bare "yes" meant, and says at once what cannot wait.</summary>
    public async Task<DialogTurnResult> AskWhichAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await _questioner.WhichAsync(dc.Context, cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>Has a slot answered anew; what is known of it stays until then.</summary>
    public async Task<DialogTurnResult> ChangeAsync(DialogContext dc, string mainDialogId, string slot, string lead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var question = _knowledge.FindQuestion(slot)!.Slot;
        var episode = await _episodes.UpdateAsync(dc.Context, known => known with { Change = question, Open = null }, cancellationToken);
        var said = _words.Clause(episode.Findings.Where(finding => _intake.FillsOf(question).Contains(finding.Slot)));
        Lead.Add(dc.Context, said.Length > 0 ? string.Format(CultureInfo.InvariantCulture, Texts.ChangeKnown, lead, said) : lead);
        return await TalkThread.GoOnAsync(dc, mainDialogId, cancellationToken);
    }

    /// <summary>Puts the question before once more, or the one before that; at the beginning, the open question.</summary>
    public async Task<DialogTurnResult> GoBackAsync(DialogContext dc, string mainDialogId, OpenQuestion? open, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var episode = await _episodes.GetAsync(dc.Context, cancellationToken);
        if (!episode.Consented || episode.Back == -1 || (open?.IsOpening ?? false))
        {
            return await _thread.SayAsync(dc, open, Texts.BackNoFurther, cancellationToken);
        }

        if (open?.Slot == DialogSlots.AfterEscalation && Flagged(episode) is { } flagged)
        {
            return await ChangeAsync(dc, mainDialogId, flagged, Texts.BackTo, cancellationToken);
        }

        var back = Math.Min(episode.Back ?? episode.Asked.Count, episode.Asked.Count) - 1;
        await _episodes.UpdateAsync(dc.Context, known => known with { Back = back }, cancellationToken);
        return back >= 0
            ? await ChangeAsync(dc, mainDialogId, episode.Asked[back], Texts.BackTo, cancellationToken)
            : await ChangeAsync(dc, mainDialogId, _knowledge.Conversation.Opening.Slot, Texts.BackToBeginning, cancellationToken);
    }

    private string? Flagged(Episode episode) =>
        _interview.Assess(episode.ToIntake()).RedFlag?.Findings.Select(finding => finding.Slot).FirstOrDefault(slot => _knowledge.FindQuestion(slot) is not null);

    private async Task<DialogTurnResult?> SettledAsync(DialogContext dc, Heard heard, OpenQuestion settle, CancellationToken cancellationToken)
    {
        var episode = await _episodes.UpdateAsync(dc.Context, known => known with { Open = settle.Below }, cancellationToken);
        var settled = _words.Clause(episode.Findings.Where(finding => finding.Slot == settle.Slot && finding.State == FindingState.Present));
        var text = heard.IsAnswer && settled.Length > 0 ? string.Format(CultureInfo.InvariantCulture, Texts.ChangedTo, settled) : Texts.SettledWorse;
        if (settle.Below is not { } below || !IsDone(below, episode, heard.IsAnswer))
        {
            return await _thread.SayAsync(dc, settle.Below, text, cancellationToken);
        }

        // What was open is answered already, or is what comes after the assessment: that takes it from here.
        Lead.Add(dc.Context, text);
        dc.Context.TurnState.Set(heard with { Open = below, IsAnswer = true });
        return null;
    }

    private bool IsDone(OpenQuestion below, Episode episode, bool settled) =>
        _knowledge.Conversation.Find(below.Slot) is null
            ? _intake.FillsOf(below.Slot).All(slot => episode.Findings.Exists(finding => finding.Slot == slot))
            : settled && below.Slot != DialogSlots.Consent;

    private async Task<DialogTurnResult?> SayChangesAsync(DialogContext dc, Heard heard, CancellationToken cancellationToken)
    {
        var text = _words.Of(heard.Changes);
        var goesOn = heard.Open is not { } open || heard.IsAnswer || (_knowledge.Conversation.Find(open.Slot) is not null && open.Slot != DialogSlots.Consent);
        if (!goesOn)
        {
            return await _thread.SayAsync(dc, heard.Open, text, cancellationToken);
        }

        Lead.Add(dc.Context, text);
        return null;
    }
}
