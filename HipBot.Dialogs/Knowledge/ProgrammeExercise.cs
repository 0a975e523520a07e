namespace HipBot.Knowledge;

/// <summary>An exercise in a programme, with the dose that it has there.</summary>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="Dose">How much in this phase.</param>
public sealed record ProgrammeExercise(string Exercise, Dose Dose);
