using System.Globalization;
using HipBot.Cards;
using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Dialogs;

/// <summary>Hears every message before any dialog does: takes its findings into the episode and screens them for danger signs.</summary>
public sealed class Listener
{
    private const int MostKept = 1000;

    private readonly TimeProvider _clock;
    private readonly EpisodeStore _episodes;
    private readonly FindingIntake _intake;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly Understanding _understanding;

    /// <summary>Hears with the given understanding and screens with the given interview.</summary>
    public Listener(EpisodeStore episodes, Understanding understanding, FindingIntake intake, IInterview interview, KnowledgeBase knowledge, TimeProvider clock)
    {
        _episodes = episodes;
        _understanding = understanding;
        _intake = intake;
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
            var typed = MessageText.Of(activity);
            var text = NumberedChoice(episode.Open, _knowledge.Conversation.WordsOfSign(episode.Open?.WordsOfSuggested(typed) ?? typed));
            if (AtHandIn(episode, text) is { } atHand)
            {
                return await NoteAsync(turnContext, episode, text, atHand, cancellationToken);
            }

            return _knowledge.Repairs.SlotToChange(BareWords.Of(text)) is { } named && _knowledge.FindQuestion(named) is not null
                ? Heard.ChangeOf(named) with { Open = episode.Open }
                : await TakeInAsync(turnContext, episode, text, cancellationToken);
        }

        if (reply.Turn != episode.Open?.TurnId && !CardActs.IsNeverStale(reply.Act))
        {
            return Heard.Stale;
        }

        return reply.Act == CardActs.Change && _knowledge.FindQuestion(reply.Slot) is not null
            ? Heard.ChangeOf(reply.Slot) with { Open = episode.Open }
            : _knowledge.AtHand.Picked(reply.Inputs.GetValueOrDefault(ProgrammeCard.EquipmentInput), reply.Inputs.GetValueOrDefault(ProgrammeCard.MinutesInput)) is { } picked
                ? await NoteAsync(turnContext, episode, WordsOf(reply), picked with { Rest = WordsOf(reply) }, cancellationToken)
                : await TakeInAsync(turnContext, episode, WordsOf(reply), cancellationToken);
    }

    // "Just stairs" answers what makes it worse, and "just the step" how one fell: with such a question open it is no equipment.
    private AtHandChange? AtHandIn(Episode episode, string text)
    {
        var open = episode.Open;
        if (open is not null && _knowledge.Questions.Find(open.Slot) is not null)
        {
            return null;
        }

        var ofExercises = open?.Slot is DialogSlots.AfterProgramme or DialogSlots.AfterExercise or DialogSlots.AfterMore or DialogSlots.AfterAssessment || (open is null && episode.IsAssessed);
        return _knowledge.AtHand.Read(text, open?.Slot == DialogSlots.AfterProgramme, ofExercises);
    }

    // What stands beside it is heard like any other message; where nothing does, there is nothing else to hear.
    private async Task<Heard> NoteAsync(ITurnContext turnContext, Episode episode, string text, AtHandChange change, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(turnContext.Activity, _clock);
        var noted = await _episodes.UpdateAsync(turnContext, known => known with { AtHand = known.AtHand.With(change), LastHeard = now }, cancellationToken);
        var isChoice = episode.Open is { } open && _knowledge.Conversation.Find(open.Slot) is { } question && question.Takes(change.Rest);
        return change.Rest.Length > 0
            ? await TakeInAsync(turnContext, noted, isChoice ? change.Rest : text, cancellationToken) with { AtHand = change }
            : new(text, [], null) { Open = episode.Open, AtHand = change };
    }

    private async Task<Heard> TakeInAsync(ITurnContext turnContext, Episode episode, string text, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(turnContext.Activity, _clock);
        var marks = _knowledge.Repairs.MarksIn(text);
        var interruption = _knowledge.Interruptions.Find(text);
        var asksAfter = _knowledge.CauseQuestions.Find(text);
        var sideTalk = SideQuestions.In(text, episode, interruption, _knowledge);
        IReadOnlyList<Finding> said = [.. sideTalk.Without(_understanding.Read(episode, text, marks, now)).Where(finding => !IsWithin(finding, asksAfter))];
        if (episode.Open is { } open && CheckInCards.Asks(open.Slot))
        {
            // "Worse since Tuesday" does not tell when it began.
            said = [.. said.Where(finding => !finding.Slot.StartsWith(SlotIds.Onset, StringComparison.Ordinal))];
        }

        if (interruption == Interruption.Back && episode.Open is { } asked && !_knowledge.Conversation.IsPlace(asked.Slot))
        {
            said = [];
        }

        var which = IsBareYes(episode, text);
        var unclear = !which && interruption is null && !IsPicked(text) && LeavesOpen(episode.Open, said);
        var findings = which ? [_intake.WorstOf(episode, episode.Open!.Slot)] : WithoutRefusal(episode.Open, unclear ? [.. said.Where(finding => finding.Slot != episode.Open!.Slot)] : said);
        var uptake = _intake.Take(episode, findings, marks);
        var intake = uptake.Episode.ToIntake();
        var news = _interview.Assess(intake).RedFlags.Where(flag => !flag.IsPresumed && !intake.Escalated.Contains(flag.Id)).ToList();
        var mayBeNew = !news.Exists(flag => flag.Level == LevelOfCare.Emergency) && Returns.MayBeNew(episode, findings, marks, now);
        await _episodes.UpdateAsync(turnContext, _ => (mayBeNew ? episode with { Pending = [.. findings] } : Keep(uptake.Episode, text, interruption, turnContext.Activity.Id)) with { LastHeard = now, IsOfAnother = IsOfAnother(episode, text) }, cancellationToken);
        return new(text, findings, interruption)
        {
            Open = episode.Open,
            IsAnswer = IsAnswer(episode.Open, findings) || interruption == Interruption.Skip,
            Changes = mayBeNew ? [] : uptake.Changes,
            Contradiction = mayBeNew ? null : uptake.Contradiction,
            AsksWhich = which,
            IsUnclear = unclear,
            Aside = sideTalk.Aside,
            Word = sideTalk.Word,
            AsksAfter = findings.Count == 0 && sideTalk.Word is null && asksAfter is { } question ? question.Causes : [],
            IsReturn = Returns.IsReturn(episode, now),
            MayBeNew = mayBeNew,
            NewRedFlags = mayBeNew ? [] : news,
        };
    }

    // The message that tells of the complaint says whose it is; "my mum had it too" later on changes nothing.
    private bool IsOfAnother(Episode episode, string text) =>
        episode.IsOfAnother || (episode.Findings.Count == 0 && _understanding.IsOfAnother(text));

    // For the summary that a clinician gets: what was said about the complaint, not "yes, let's start" or "why?".
    private Episode Keep(Episode episode, string text, Interruption? interruption, string? messageId)
    {
        var isOfTriage = episode.Open is not { } open || _knowledge.Conversation.Find(open.Slot) is null || episode.Findings.Count > 0;
        if (text.Length == 0 || interruption is not null || !isOfTriage)
        {
            return episode;
        }

        var asked = episode.Open is { IsOpening: false } question ? question.Slot : string.Empty;
        return episode.Saying(new(_clock.GetUtcNow(), asked, text.Length <= MostKept ? text : text[..MostKept]) { MessageId = messageId });
    }

    // Who asks after a stress fracture says neither that they had one nor that they had none.
    private static bool IsWithin(Finding finding, (IReadOnlyList<string> Causes, int Start, int Length)? asked) =>
        asked is { } question && finding.Length > 0 && finding.Start >= question.Start && finding.Start + finding.Length <= question.Start + question.Length;

    private bool IsAnswer(OpenQuestion? open, IReadOnlyList<Finding> findings) =>
        open is not null && (open.IsOpening ? findings.Count > 0 : findings.Any(finding => _intake.Answers(finding, open.Slot)));

    private bool IsBareYes(Episode episode, string text) =>
        episode.Open is { Purpose: QuestionPurpose.Ask or QuestionPurpose.Change } open
        && _knowledge.Conversation.Which(open.Slot) is not null
        && _knowledge.Conversation.IsBareYes(text);

    // Who picks "Not sure" by button or number has seen what else there is.
    private static bool IsPicked(string text) => text == Finding.Unknown || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // "I don't know" and "not that I know of" stand once the question was put again in plain words.
    private bool LeavesOpen(OpenQuestion? open, IReadOnlyList<Finding> said) =>
        open is { Purpose: QuestionPurpose.Ask, Misses: 0 }
        && said.Any(finding => finding.Slot == open.Slot)
        && said.All(finding => finding.Slot != open.Slot || finding.Value == Finding.Unknown)
        && _knowledge.Questions.All.Any(row => row.Slot == open.Slot && row.MustBeClear);

    // Who has said that one of the signs is there and then says "no" has not said which; the worst one stays.
    private static IReadOnlyList<Finding> WithoutRefusal(OpenQuestion? open, IReadOnlyList<Finding> said) =>
        open is { Purpose: QuestionPurpose.Which }
            ? [.. said.Where(finding => finding.Slot != open.Slot || (finding.State == FindingState.Present && !Facts.SaysNothing(finding)))]
            : said;

    // The recognizer knows the numbers under a question of triage; those under other cards stand for their buttons.
    private string NumberedChoice(OpenQuestion? open, string text) =>
        open is not null
        && (open.Purpose == QuestionPurpose.Settle || _knowledge.Conversation.Find(open.Slot) is not null)
        && !open.Numbered.Contains(text)
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
