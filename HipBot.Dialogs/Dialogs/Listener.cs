using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Dialogs;

/// <summary>Hears every message before any dialog does: takes its findings into the episode and screens them for danger signs.</summary>
public sealed class Listener
{
    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly IFindingRecognizer _recognizer;

    /// <summary>Hears with the given recognizer and screens with the given interview.</summary>
    public Listener(EpisodeStore episodes, IFindingRecognizer recognizer, IInterview interview, KnowledgeBase knowledge, TimeProvider clock)
    {
        _episodes = episodes;
        _recognizer = recognizer;
        _interview = interview;
        _knowledge = knowledge;
        _clock = clock;
    }

    /// <summary>Hears the message of this turn, once; the dialogs read the result with <see cref="Heard.Of"/>.</summary>
    public async Task<Heard> HearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var heard = await UnderstandAsync(turnContext, cancellationToken);
        turnContext.TurnState.Set(heard);
        return heard;
    }

    private async Task<Heard> UnderstandAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (ReplyOf(activity) is not { } reply)
        {
            return await TakeInAsync(turnContext, episode, NumberedChoice(episode.Open, MessageText.Of(activity)), cancellationToken);
        }

        if (reply.Turn != episode.Open?.TurnId)
        {
            return Heard.Stale;
        }

        return reply.Act == CardActs.Change && reply.Inputs.TryGetValue(CardActs.Change, out var slot) && _knowledge.Slots.Find(slot) is not null
            ? Heard.ChangeOf(slot)
            : await TakeInAsync(turnContext, episode, WordsOf(reply), cancellationToken);
    }

    private async Task<Heard> TakeInAsync(ITurnContext turnContext, Episode episode, string text, CancellationToken cancellationToken)
    {
        var asked = _knowledge.CauseQuestions.Find(text);
        var findings = _recognizer.Recognize(text, ContextOf(episode.Open, turnContext.Activity)).Where(finding => !IsWithin(finding, asked)).ToList();
        var known = FindingSet.From(episode.Findings, _knowledge.Slots).With(findings, _knowledge.Slots);
        var intake = episode.ToIntake() with { Findings = [.. known] };
        await _episodes.UpdateAsync(turnContext, current => current.With(intake), cancellationToken);
        var news = _interview.Assess(intake).RedFlags.Where(flag => !intake.Escalated.Contains(flag.Id)).ToList();
        return new(text, findings, _knowledge.Interruptions.Find(text)) { NewRedFlags = news, AsksAfter = findings.Count == 0 && asked is { } question ? question.Causes : [] };
    }

    // Who asks after a stress fracture says neither that they had one nor that they had none.
    private static bool IsWithin(Finding finding, (IReadOnlyList<string> Causes, int Start, int Length)? asked) =>
        asked is { } question && finding.Length > 0 && finding.Start >= question.Start && finding.Start + finding.Length <= question.Start + question.Length;

    private UtteranceContext ContextOf(OpenQuestion? open, Activity activity)
    {
        var now = LocalTime.Of(activity, _clock);
        return open is null || _knowledge.Conversation.Find(open.Slot) is not null
            ? UtteranceContext.Open(now)
            : new(now, open.Slot, open.Numbered);
    }

    // The recognizer knows the numbers under a question of triage; those under other cards stand for their buttons.
    private string NumberedChoice(OpenQuestion? open, string text) =>
        open is not null
        && _knowledge.Conversation.Find(open.Slot) is not null
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && open.Numbered.ElementAtOrDefault(number - 1) is { } words
            ? words
            : text;

    private static CardReply? ReplyOf(Activity activity) =>
        activity.Value is not null && CardReply.TryParse(JsonConvert.SerializeObject(activity.Value), out var reply) ? reply : null;

    // A button stands for the words that one would type instead, so that both ways lead to the same place.
    private static string WordsOf(CardReply reply) =>
        reply.Act == CardActs.Answer ? string.Join(',', reply.Values) : CardActs.WordsOf(reply.Act);
}
