namespace HipBot.Knowledge;

/// <summary>How much of an exercise. Where a number is 0, it does not apply.</summary>
/// <param name="Sets">Sets in one session, each side where the exercise has sides.</param>
/// <param name="Reps">Repetitions in a set.</param>
/// <param name="HoldSeconds">How long each repetition is held, in seconds.</param>
/// <param name="RestSeconds">Rest between sets, in seconds.</param>
/// <param name="Minutes">Length of a session that is not counted in sets, in minutes.</param>
/// <param name="TimesAWeek">Sessions a week, 0 to 7; 7 is every day.</param>
public sealed record Dose(NumberRange Sets, NumberRange Reps, NumberRange HoldSeconds, int RestSeconds, NumberRange Minutes, int TimesAWeek)
{
    private const int SecondsARepetition = 6;
    private const int SecondsToGetReady = 45;

    /// <summary>About how long it takes at most, getting ready and rests included.</summary>
    public int Seconds => TimeWith(Minutes.To);

    /// <summary>The same where what is counted in minutes is as short as its range allows.</summary>
    public int ShortestSeconds => TimeWith(Minutes.From);

    private int TimeWith(int minutes) =>
        SecondsToGetReady + (minutes * 60) + (Sets.To * Math.Max(1, Reps.To) * Math.Max(SecondsARepetition, HoldSeconds.To)) + (Math.Max(0, Sets.To - 1) * RestSeconds);
}
