namespace HipBot.Knowledge;

/// <summary>How much of an exercise. Where a number is 0, it does not apply.</summary>
/// <param name="Sets">Sets in one session, each side where the exercise has sides.</param>
/// <param name="Reps">Repetitions in a set.</param>
/// <param name="HoldSeconds">How long each repetition is held, in seconds.</param>
/// <param name="RestSeconds">Rest between sets, in seconds.</param>
/// <param name="Minutes">Length of a session that is not counted in sets, in minutes.</param>
/// <param name="TimesAWeek">Sessions a week, 0 to 7; 7 is every day.</param>
public sealed record Dose(NumberRange Sets, NumberRange Reps, NumberRange HoldSeconds, int RestSeconds, NumberRange Minutes, int TimesAWeek);
