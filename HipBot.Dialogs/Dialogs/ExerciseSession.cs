using HipBot.Knowledge;

namespace HipBot.Dialogs;

/// <summary>One going-through of a programme's exercises.</summary>
/// <param name="ConditionId">The condition whose programme it is.</param>
/// <param name="Position">Index of the exercise shown, from 0; past the last one when the session is over.</param>
/// <param name="Form">Which form of it is shown.</param>
/// <param name="Done">Ids of the exercises done, in order.</param>
/// <param name="LeftOut">Ids of those that hurt too much, the easier form included.</param>
public sealed record ExerciseSession(string ConditionId, int Position, ExerciseForm Form, List<string> Done, List<string> LeftOut)
{
    /// <summary>The phase of the programme whose exercises they are.</summary>
    public PhaseKind Phase { get; init; }

    /// <summary>Exercises of the phase that this person is not given.</summary>
    public List<string> NotGiven { get; init; } = [];

    /// <summary>Ids of the exercises planned for it, in order; empty in sessions begun before that was kept, which are all of the phase.</summary>
    public List<string> Planned { get; init; } = [];

    /// <summary>A session that has not begun.</summary>
    public static ExerciseSession Of(string conditionId, PhaseKind phase, IEnumerable<string> notGiven) =>
        new(conditionId, 0, ExerciseForm.Usual, [], []) { Phase = phase, NotGiven = [.. notGiven] };

    /// <summary>The session after the exercise was done.</summary>
    public ExerciseSession Finish(string exerciseId) => Next() with { Done = Done.Append(exerciseId).Distinct().ToList() };

    /// <summary>The session after the exercise hurt too much: its easier form first, then the next exercise without it.</summary>
    public ExerciseSession Ease(string exerciseId) =>
        Form == ExerciseForm.Easier ? Next() with { LeftOut = LeftOut.Append(exerciseId).Distinct().ToList() } : this with { Form = ExerciseForm.Easier };

    /// <summary>The session with a form one step easier; the easiest one stays.</summary>
    public ExerciseSession Easier() => this with { Form = Form == ExerciseForm.Harder ? ExerciseForm.Usual : ExerciseForm.Easier };

    /// <summary>The session with a form one step harder; the hardest one stays.</summary>
    public ExerciseSession Harder() => this with { Form = Form == ExerciseForm.Easier ? ExerciseForm.Usual : ExerciseForm.Harder };

    /// <summary>The session at the next exercise.</summary>
    public ExerciseSession Next() => this with { Position = Position + 1, Form = ExerciseForm.Usual };

    /// <summary>The session at the exercise before; at the first one, the first one.</summary>
    public ExerciseSession Previous() => this with { Position = Math.Max(0, Position - 1), Form = ExerciseForm.Usual };
}
