namespace HipBot.Knowledge;

/// <summary>Which exercises of a phase make a session, by what is at hand and how long there is.</summary>
/// <param name="Exercises">Those to do, in order; at least one.</param>
/// <param name="Later">Those that the time does not allow, in order.</param>
public sealed record SessionPlan(IReadOnlyList<ProgrammeExercise> Exercises, IReadOnlyList<ProgrammeExercise> Later)
{
    /// <summary>Plans a session.</summary>
    /// <remarks>
    /// What needs equipment that is not there gives way to the exercise named for that, once; where none is named it stays, and its card says how
    /// to do without. What comes first in the phase counts most, so that time is given to it first. Whatever the time, one exercise is done.
    /// </remarks>
    /// <param name="phase">The exercises of the phase that the person may do, in order; at least one.</param>
    /// <param name="atHand">What there is to exercise with, and for how long.</param>
    /// <param name="condition">The condition that they are for.</param>
    /// <param name="never">Ids of exercises that the person is never given.</param>
    /// <param name="kept">Ids of exercises that stay in whatever the time: those done, and the one being done.</param>
    /// <param name="library">All exercises.</param>
    public static SessionPlan Of(
        IReadOnlyList<ProgrammeExercise> phase,
        AtHand atHand,
        string condition,
        IReadOnlyCollection<string> never,
        IReadOnlyCollection<string> kept,
        ExerciseLibrary library)
    {
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentNullException.ThrowIfNull(atHand);
        ArgumentNullException.ThrowIfNull(library);
        var possible = phase.Select(item => kept.Contains(item.Exercise) ? item : InsteadOf(item)).DistinctBy(item => item.Exercise).ToList();
        return atHand.Minutes > 0 ? Within(possible, atHand.Minutes * 60, kept) : new(possible, []);

        ProgrammeExercise InsteadOf(ProgrammeExercise item)
        {
            var exercise = library.Find(item.Exercise)!;
            var other = atHand.Misses(exercise) && exercise.Instead.Length > 0 ? library.Find(exercise.Instead) : null;
            return other is null || never.Contains(other.Id) || other.NotFor.Contains(condition) || atHand.Misses(other) ? item : new(other.Id, other.Dose);
        }
    }

    private static SessionPlan Within(List<ProgrammeExercise> possible, int seconds, IReadOnlyCollection<string> kept)
    {
        var left = seconds - possible.Where(item => kept.Contains(item.Exercise)).Sum(item => item.Dose.ShortestSeconds);
        var chosen = new HashSet<string>(kept, StringComparer.Ordinal);
        foreach (var item in possible.Where(item => !kept.Contains(item.Exercise)))
        {
            if (item.Dose.ShortestSeconds <= left)
            {
                chosen.Add(item.Exercise);
                left -= item.Dose.ShortestSeconds;
            }
        }

        if (!possible.Exists(item => chosen.Contains(item.Exercise)))
        {
            chosen.Add(possible.MinBy(item => item.Dose.ShortestSeconds)!.Exercise);
        }

        return new([.. possible.Where(item => chosen.Contains(item.Exercise))], [.. possible.Where(item => !chosen.Contains(item.Exercise))]);
    }
}
