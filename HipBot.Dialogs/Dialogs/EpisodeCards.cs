using System.Globalization;
using HipBot.Cards;
using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Which card belongs where in an episode: everything a card shows follows from the episode and the knowledge.</summary>
public sealed class EpisodeCards
{
    private readonly AssessmentCards _assessments;
    private readonly CheckInCards _checkIns;
    private readonly ExerciseCards _exercises;
    private readonly Explanations _explanations;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;
    private readonly QuestionWords _questions;

    /// <summary>Makes cards from the knowledge and what the interview makes of an episode.</summary>
    public EpisodeCards(
        AssessmentCards assessments,
        ExerciseCards exercises,
        Explanations explanations,
        QuestionWords questions,
        CheckInCards checkIns,
        IInterview interview,
        KnowledgeBase knowledge)
    {
        _questions = questions;
        _explanations = explanations;
        _assessments = assessments;
        _checkIns = checkIns;
        _exercises = exercises;
        _interview = interview;
        _knowledge = knowledge;
    }

    /// <summary>The card of the open question, with the assessment that it tells; null where it tells none.</summary>
    public (ICard Card, Assessment? Told) For(Episode episode, string? locale)
    {
        var open = OpenIn(episode);
        return open.Slot switch
        {
            DialogSlots.Consent => (new ConsentCard(_knowledge.Emergency.For(locale).InSentence), null),
            DialogSlots.AfterEscalation when AssessmentOf(episode) is { RedFlag: { } flag } assessment => (Escalation(flag, assessment, asks: true, locale), assessment),
            DialogSlots.AfterAssessment => OfAssessment(episode, locale),
            DialogSlots.AfterProgramme when ProgrammeOf(episode) is { } programme => (_exercises.Overview(programme, PhaseOf(episode, programme), episode.AtHand, NotGiven(episode)), null),
            DialogSlots.AfterExercise when episode.Session is { } session => (_exercises.Exercise(session, episode.AtHand), null),
            DialogSlots.AfterMore when episode.Session is { } session => (_exercises.Summary(session), null),
            _ => (Again(episode, string.Empty), null),
        };
    }

    /// <summary>The open question once more, as a short card under a line that says what went before.</summary>
    public ICard Again(Episode episode, string lead)
    {
        var open = OpenIn(episode);
        var question = _questions.Of(open, episode.IsOfAnother, episode.ToIntake());
        if (CheckInCards.Asks(open.Slot))
        {
            return _checkIns.Of(question, episode, AssessmentOf(episode).Causes is [var likeliest, ..] ? likeliest.Id : null, lead);
        }

        var card = QuestionCard.From(question, _knowledge.Slots.Find(open.Slot), lead);
        return IsOfConversation(open.Slot) ? card with { HasWhy = false, HasSkip = false }
            : open.Purpose == QuestionPurpose.Settle ? card with { HasWhy = false }
            : card;
    }

    /// <summary>Which danger sign was meant, under a line that says which of them cannot wait, with the worst that it can be.</summary>
    public (ICard Card, Assessment? Told) Which(Episode episode, string? locale)
    {
        var open = OpenIn(episode);
        var lead = _knowledge.Conversation.Which(open.Slot)?.Text ?? string.Empty;
        return (Again(episode, string.Format(CultureInfo.InvariantCulture, lead, _knowledge.Emergency.For(locale).InSentence)), AssessmentOf(episode));
    }

    /// <summary>What takes the place of the open question's card once it is answered.</summary>
    /// <param name="episode">The episode with the open question.</param>
    /// <param name="answer">What was answered: words, or values of choices with commas between them.</param>
    /// <param name="isSkipped">Whether the question was left out.</param>
    public ICard Answered(Episode episode, string answer, bool isSkipped)
    {
        var labels = _questions.Of(OpenIn(episode) with { Misses = 0 }, episode.IsOfAnother).Choices.Where(choice => answer.Split(',').Contains(choice.Value)).Select(choice => choice.Label).ToList();
        return Settled(episode) with
        {
            Answer = isSkipped ? _knowledge.Conversation.Texts.AnsweredSkipped : labels.Count > 0 ? string.Join(", ", labels) : answer,
        };
    }

    /// <summary>What takes the place of the open question's card when another question is put before it is answered.</summary>
    public AnsweredCard Settled(Episode episode)
    {
        var open = OpenIn(episode);
        return new(
            open.Slot == DialogSlots.AfterExercise && episode.Session is { } session ? _exercises.TitleOf(session) : _questions.Of(open with { Misses = 0 }, episode.IsOfAnother).Text,
            Answer: string.Empty);
    }

    /// <summary>The card that tells of a red flag.</summary>
    public ICard Escalation(RedFlagHit flag, Assessment assessment, bool asks, string? locale)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return _assessments.Escalation(flag, assessment, asks, _knowledge.Emergency.For(locale));
    }

    /// <summary>What can be said and done here.</summary>
    public ICard Help(string? locale) => new HelpCard(_knowledge.Emergency.For(locale).InSentence);

    /// <summary>What was understood so far; null where nothing was.</summary>
    public ICard? Understood(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return _assessments.Understood(episode.Findings);
    }

    /// <summary>Why the advice is what it is, and what would change it.</summary>
    public ICard Reasons(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return _explanations.Reasons(episode.ToIntake());
    }

    /// <summary>How a cause stands that the person asks after.</summary>
    public ICard About(IReadOnlyList<string> causes, Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return _explanations.About(causes, episode.ToIntake());
    }

    /// <summary>Why the open question is asked.</summary>
    public string Why(Episode episode) => _explanations.Why(OpenIn(episode).Slot, episode.ToIntake());

    /// <summary>The exercises of a session, in order.</summary>
    public IReadOnlyList<ProgrammeExercise> ExercisesOf(ExerciseSession session) => _exercises.ExercisesOf(session);

    /// <summary>A session of the person's programme that has not begun, planned by what is at hand; null where the programme is none.</summary>
    public ExerciseSession? NewSession(Episode episode) =>
        ProgrammeOf(episode) is { } programme
            ? _exercises.Planned(ExerciseSession.Of(programme.Condition, PhaseOf(episode, programme), NotGiven(episode)), episode.AtHand).Session
            : null;

    /// <summary>What was noted of equipment and time, and the session under way, or the one that would come, planned by it.</summary>
    public (string Text, ExerciseSession? Session) Noted(AtHandChange change, Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        var session = episode.Open?.Slot == DialogSlots.AfterExercise ? episode.Session : episode.IsAssessed ? NewSession(episode) : null;
        if (session is null)
        {
            return (_exercises.Noted(change, null), null);
        }

        var (planned, plan) = _exercises.Planned(session, episode.AtHand);
        return (_exercises.Noted(change, plan), planned);
    }

    /// <summary>The exercises that this person is never given.</summary>
    public IReadOnlyList<string> NotGiven(Episode episode) => _knowledge.Exercises.NeverWith(AssessmentOf(episode).Findings);

    /// <summary>The programme for the likeliest cause; null where the level of care or the cause allows none.</summary>
    public Programme? ProgrammeOf(Episode episode) => ProgrammeOf(AssessmentOf(episode));

    /// <summary>The level of care as things stand.</summary>
    public LevelOfCare LevelOf(Episode episode) => AssessmentOf(episode).Level;

    /// <summary>Whether there is an emergency as things stand.</summary>
    public bool IsEmergency(Episode episode) => AssessmentOf(episode).RedFlag?.Level == LevelOfCare.Emergency;

    /// <summary>Whether asking for the slot opens the conversation: nothing has been said yet.</summary>
    public bool IsOpening(string slot, Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return slot == _knowledge.Conversation.Opening.Slot && (episode.Back == -1 || (episode.Findings.Count == 0 && episode.Asked.Count == 0));
    }

    private (ICard Card, Assessment? Told) OfAssessment(Episode episode, string? locale)
    {
        var assessment = AssessmentOf(episode);
        var changes = _explanations.ChangesOnCard(episode.ToIntake(), assessment);
        return (_assessments.Assessment(assessment, changes, ProgrammeOf(assessment) is not null, _knowledge.Emergency.For(locale)), assessment);
    }

    private static PhaseKind PhaseOf(Episode episode, Programme programme) => episode.FollowUp?.Phase ?? programme.Phases[0].Kind;

    // Without what this person is never given.
    private Programme? ProgrammeOf(Assessment assessment)
    {
        if (assessment.Level is not (LevelOfCare.SelfCare or LevelOfCare.Routine) || assessment.Causes.Count == 0 || _knowledge.Programmes.For(assessment.Causes[0].Id) is not { } programme)
        {
            return null;
        }

        var never = _knowledge.Exercises.NeverWith(assessment.Findings);
        return programme with { Phases = [.. programme.Phases.Select(phase => phase with { Exercises = [.. phase.Exercises.Where(item => !never.Contains(item.Exercise))] })] };
    }

    private static OpenQuestion OpenIn(Episode episode) => episode?.Open ?? throw new InvalidOperationException("No question is open.");

    private bool IsOfConversation(string slot) => _knowledge.Conversation.Find(slot) is not null;

    private Assessment AssessmentOf(Episode episode) => episode.Raise(_interview.Assess(episode.ToIntake()));
}
