namespace HipBot.Knowledge;

/// <summary>What a person has to exercise with, and for how long, as far as they have said.</summary>
/// <remarks>Kept in the conversation state; the default value says nothing.</remarks>
public sealed record AtHand
{
    /// <summary>Ids of equipment that is there.</summary>
    public List<string> Has { get; init; } = [];

    /// <summary>Ids of equipment that is not there.</summary>
    public List<string> Lacks { get; init; } = [];

    /// <summary>Minutes for one session; 0 where there is no limit, or none was told.</summary>
    public int Minutes { get; init; }

    /// <summary>What is known after something more was said; the later word counts.</summary>
    public AtHand With(AtHandChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new()
        {
            Has = [.. Has.Union(change.Has).Except(change.Lacks)],
            Lacks = [.. Lacks.Union(change.Lacks).Except(change.Has)],
            Minutes = change.Minutes ?? Minutes,
        };
    }

    /// <summary>Whether an exercise has to do without some of its equipment.</summary>
    public bool Misses(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return exercise.Equipment.Any(Lacks.Contains);
    }
}
