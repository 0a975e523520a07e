namespace HipBot.Triage;

/// <summary>Decides whom to see and how soon.</summary>
/// <param name="rules">Rules that hold whatever the cause, such as age and how long it has lasted.</param>
/// <param name="conditions">The conditions, by id.</param>
/// <param name="plausible">From which probability on a cause that is not the likeliest counts, by its level of care.</param>
public sealed class LevelDecision(
    IReadOnlyList<LevelRule> rules,
    IReadOnlyDictionary<string, ConditionProfile> conditions,
    IReadOnlyDictionary<LevelOfCare, double> plausible)
{
    /// <summary>The level, with the ids of the rules that set it.</summary>
    public (LevelOfCare Level, IReadOnlyList<string> Reasons) Decide(
        Facts facts,
        IReadOnlyList<RedFlagHit> flags,
        IReadOnlyList<LikelyCause> causes)
    {
        var asked = flags.Select(flag => (Id: $"red-flag:{flag.Id}", flag.Level))
            .Concat(rules.Where(rule => rule.When.Holds(facts)).Select(rule => (rule.Id, rule.Level)))
            .Concat(causes.SelectMany((cause, rank) => OfCause(cause, rank, facts)))
            .ToList();
        var level = asked.Select(reason => reason.Level).DefaultIfEmpty(LevelOfCare.SelfCare).Max();
        return (level, [.. asked.Where(reason => reason.Level == level).Select(reason => reason.Id).Distinct()]);
    }

    private IEnumerable<(string Id, LevelOfCare Level)> OfCause(LikelyCause cause, int rank, Facts facts)
    {
        var condition = conditions[cause.Id];
        var levels = condition.Raises
            .Where(raise => raise.When.Holds(facts))
            .Select(raise => (raise.Id, raise.Level))
            .Append((Id: $"cause:{cause.Id}", condition.Level));
        return levels.Where(reason => rank == 0 || cause.Probability >= plausible.GetValueOrDefault(reason.Level, 1));
    }
}
