using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;

namespace HipBot.Dialogs;

/// <summary>Puts a programme and its exercises on cards.</summary>
public sealed class ExerciseCards
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Exercises and programmes come from the given knowledge.</summary>
    public ExerciseCards(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>The programme as a whole, with the phase that the person is in.</summary>
    public ICard Overview(Programme programme, PhaseKind current)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return ProgrammeCard.From(programme, current, _knowledge.Programmes, _knowledge.Exercises);
    }

    /// <summary>The exercises of a session, in order: those of its phase.</summary>
    public IReadOnlyList<ProgrammeExercise> ExercisesOf(ExerciseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return [.. ProgrammeOf(session).Phases.First(phase => phase.Kind == session.Phase).Exercises.Where(item => !session.NotGiven.Contains(item.Exercise))];
    }

    /// <summary>The exercise at which a session stands, in the form that was asked for.</summary>
    public ICard Exercise(ExerciseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var items = ExercisesOf(session);
        var item = items[session.Position];
        var exercise = Find(item.Exercise);
        var card = ExerciseCard.From(exercise, item.Dose, _knowledge.Exercises.Words, session.Position + 1, items.Count);
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

    private List<string> Names(IEnumerable<string> ids) => ids.Select(id => Find(id).Name).ToList();

    private Exercise Find(string id) =>
        _knowledge.Exercises.Find(id) ?? throw new InvalidOperationException($"There is no exercise '{id}'.");

    private Programme ProgrammeOf(ExerciseSession session) =>
        _knowledge.Programmes.For(session.ConditionId) ?? throw new InvalidOperationException($"There is no programme for '{session.ConditionId}'.");
}
