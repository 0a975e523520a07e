namespace HipBot.Triage;

/// <summary>Decides whom to see and how soon.</summary>
/// <remarks>
/// A danger sign that makes one cause likelier makes the others less likely, and one of those may be the more urgent. So the
/// causes are also weighed as if each danger sign had not been mentioned: a red flag can then only raise the level.
/// </remarks>
/// <param name="differential">Weighs the causes.</param>
/// <param name="rules">Rules that hold whatever the cause, such as age and how long it has lasted.</param>
/// <param name="plausible">From which probability on a cause that is not the likeliest counts, by its level of care.</param>
public sealed class LevelDecision(
    Differential differential,
    IReadOnlyList<LevelRule> rules,
    IReadOnlyDictionary<LevelOfCare, double> plausible)
{
    private readonly Dictionary<string, ConditionProfile> _conditions =
        differential.Conditions.ToDictionary(condition => condition.Id, StringComparer.Ordinal);

    /// <summary>The level, with the ids of the rules that set it.</summary>
    public (LevelOfCare Level, IReadOnlyList<string> Reasons) Decide(
        Facts facts,
        IReadOnlyList<RedFlagHit> flags,
        IReadOnlyList<LikelyCause> causes)
    {
        var asked = flags.Select(flag => (Id: $"red-flag:{flag.Id}", flag.Level))
            .Concat(rules.Where(rule => rule.When.Holds(facts)).Select(rule => (rule.Id, rule.Level)))
            .Concat(OfCauses(causes, facts))
            .Concat(flags.SelectMany(flag => flag.Findings).Distinct().SelectMany(sign => OfCausesWithout(sign, facts)))
            .ToList();
        var level = asked.Select(reason => reason.Level).DefaultIfEmpty(LevelOfCare.SelfCare).Max();
        return (level, [.. asked.Where(reason => reason.Level == level).Select(reason => reason.Id).Distinct()]);
    }

    private IEnumerable<(string Id, LevelOfCare Level)> OfCausesWithout(Finding sign, Facts facts)
    {
        var without = facts.Without(sign);
        return OfCauses(differential.Rank(without), without);
    }

    private IEnumerable<(string Id, LevelOfCare Level)> OfCauses(IReadOnlyList<LikelyCause> causes, Facts facts) =>
        causes.SelectMany((cause, rank) => OfCause(cause, rank, facts));

    private IEnumerable<(string Id, LevelOfCare Level)> OfCause(LikelyCause cause, int rank, Facts facts)
    {
        var condition = _conditions[cause.Id];
        var levels = condition.Raises
            .Where(raise => raise.When.Holds(facts))
            .Select(raise => (raise.Id, raise.Level))
            .Append((Id: $"cause:{cause.Id}", condition.Level));
        return levels.Where(reason => rank == 0 || cause.Probability >= plausible.GetValueOrDefault(reason.Level, 1));
    }
}
