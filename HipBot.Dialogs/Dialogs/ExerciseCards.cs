using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;
using static HipBot.Knowledge.Wording;

namespace HipBot.Dialogs;

/// <summary>Puts a programme and its exercises on cards.</summary>
public sealed class ExerciseCards
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Exercises and programmes come from the given knowledge.</summary>
    public ExerciseCards(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>The programme as a whole, with the phase that the person is in planned by what is at hand.</summary>
    public ICard Overview(Programme programme, PhaseKind current, AtHand atHand, IReadOnlyList<string> never)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var plan = SessionPlan.Of(programme.Phases.First(phase => phase.Kind == current).Exercises, atHand, programme.Condition, never, [], _knowledge.Exercises);
        return ProgrammeCard.From(programme, current, plan, atHand, _knowledge);
    }

    /// <summary>The session planned, or planned anew from where it stands, by what is at hand; what was done, and what is being done if it can be, stays.</summary>
    public (ExerciseSession Session, SessionPlan Plan) Planned(ExerciseSession session, AtHand atHand)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(atHand);
        var now = session.Planned.Count > 0 ? ExercisesOf(session) : [];
        var kept = now.Take(session.Position).Select(item => item.Exercise).ToList();
        if (now.Count > session.Position && !(atHand.Misses(Find(now[session.Position].Exercise)) && Find(now[session.Position].Exercise).Instead.Length > 0))
        {
            kept.Add(now[session.Position].Exercise);
        }

        var plan = SessionPlan.Of(PhaseOf(session), atHand, session.ConditionId, session.NotGiven, kept, _knowledge.Exercises);
        var ids = plan.Exercises.Select(item => item.Exercise).ToList();
        var position = now.Count > session.Position && ids.IndexOf(now[session.Position].Exercise) is var same and >= 0 ? same : Math.Min(session.Position, ids.Count - 1);
        return (session with { Planned = ids, Position = position }, plan);
    }

    /// <summary>The exercises of a session, in order: those of its phase.</summary>
    public IReadOnlyList<ProgrammeExercise> ExercisesOf(ExerciseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var phase = PhaseOf(session);
        return session.Planned.Count == 0
            ? phase
            : [.. session.Planned.Select(id => phase.FirstOrDefault(item => item.Exercise == id) ?? new ProgrammeExercise(id, Find(id).Dose))];
    }

    /// <summary>The exercise at which a session stands, in the form that was asked for, done with what is at hand.</summary>
    public ICard Exercise(ExerciseSession session, AtHand atHand)
    {
        ArgumentNullException.ThrowIfNull(atHand);
        ArgumentNullException.ThrowIfNull(session);
        var items = ExercisesOf(session);
        var item = items[session.Position];
        var exercise = Find(item.Exercise);
        var card = ExerciseCard.From(exercise, item.Dose, _knowledge.Exercises.Words, session.Position + 1, items.Count).With(exercise, atHand);
        return session.Form switch
        {
            ExerciseForm.Easier => card.InEasierForm(exercise),
            ExerciseForm.Harder => card.InHarderForm(exercise),
            _ => card,
        };
    }

    /// <summary>Which exercise a session stands at, in one line.</summary>
    public string TitleOf(ExerciseSession session)
    {
        var items = ExercisesOf(session);
        var position = Math.Min(session.Position, items.Count - 1);
        return string.Format(CultureInfo.InvariantCulture, _knowledge.Conversation.Texts.ExerciseOf, position + 1, items.Count, Find(items[position].Exercise).Name);
    }

    /// <summary>What was done in a session, and what comes next.</summary>
    public ICard Summary(ExerciseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new SummaryCard(
            Names(session.Done),
            Names(session.LeftOut),
            [string.Format(CultureInfo.InvariantCulture, _knowledge.Conversation.Texts.PainRuleAgain, ProgrammeOf(session).PainRule.Text), _knowledge.Conversation.Texts.ExercisesAgain],
            _knowledge.Levels.SafetyNet.Text);
    }

    /// <summary>What was noted of equipment and time, and what session it makes; without one, that it counts later.</summary>
    public string Noted(AtHandChange change, SessionPlan? plan)
    {
        ArgumentNullException.ThrowIfNull(change);
        var texts = _knowledge.AtHand.Texts;
        var noted = Fill(texts.Noted, _knowledge.AtHand.Listed(_knowledge.AtHand.FactsOf(change.Has, change.Lacks, change.Minutes)));
        return plan is null
            ? $"{noted} {texts.ForLater}"
            : string.Join(' ', [noted, Fill(texts.Makes, _knowledge.AtHand.Listed(NamesOf(plan.Exercises))), .. plan.Later.Count > 0 ? [Fill(texts.Later, _knowledge.AtHand.Listed(NamesOf(plan.Later)))] : Array.Empty<string>()]);
    }

    private IEnumerable<string> NamesOf(IEnumerable<ProgrammeExercise> items) => items.Select(item => Find(item.Exercise).Name);

    private List<ProgrammeExercise> PhaseOf(ExerciseSession session) =>
        [.. ProgrammeOf(session).Phases.First(phase => phase.Kind == session.Phase).Exercises.Where(item => !session.NotGiven.Contains(item.Exercise))];

    private List<string> Names(IEnumerable<string> ids) => ids.Select(id => Find(id).Name).ToList();

    private Exercise Find(string id) =>
        _knowledge.Exercises.Find(id) ?? throw new InvalidOperationException($"There is no exercise '{id}'.");

    private Programme ProgrammeOf(ExerciseSession session) =>
        _knowledge.Programmes.For(session.ConditionId) ?? throw new InvalidOperationException($"There is no programme for '{session.ConditionId}'.");
}
