namespace HipBot.Knowledge;

/// <summary>One phase of a programme.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="FromWeek">The week in which it usually begins, from 1.</param>
/// <param name="ToWeek">The week in which it usually ends; 0 where it stays open.</param>
/// <param name="Goal">What it is for.</param>
/// <param name="Running">What running is like in it.</param>
/// <param name="Exercises">Its exercises in the order in which they are done; at least one.</param>
/// <param name="MoveOn">What must be true before the next phase.</param>
public sealed record ProgrammePhase(
    PhaseKind Kind,
    int FromWeek,
    int ToWeek,
    Statement Goal,
    Statement Running,
    IReadOnlyList<ProgrammeExercise> Exercises,
    IReadOnlyList<Statement> MoveOn);
