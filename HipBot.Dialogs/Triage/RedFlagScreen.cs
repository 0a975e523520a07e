namespace HipBot.Triage;

/// <summary>Finds the danger signs among the findings. Decides alone and can only raise the level of care.</summary>
/// <param name="flags">The red flags; among equally urgent ones the earlier is told first.</param>
public sealed class RedFlagScreen(IReadOnlyList<RedFlag> flags)
{
    /// <summary>The red flags that hold, the most urgent first; empty where none does.</summary>
    public IReadOnlyList<RedFlagHit> Screen(Facts facts)
    {
        var hits = from flag in flags
                   let hit = Judge(flag, facts)
                   where hit is not null
                   orderby hit.Level descending
                   select hit;
        return [.. hits];
    }

    private static RedFlagHit? Judge(RedFlag flag, Facts facts)
    {
        LevelRule? worst = null;
        foreach (var rule in flag.Cases)
        {
            if (IsWorse(rule, worst) && rule.When.Holds(facts))
            {
                worst = rule;
            }
        }

        return worst is null ? null : new(flag.Id, worst.Level, worst.When.Explain(facts), worst.IsPresumed);
    }

    // Of equally urgent ones what was said comes before what was not ruled out.
    private static bool IsWorse(LevelRule rule, LevelRule? than) =>
        than is null || rule.Level > than.Level || (rule.Level == than.Level && than.IsPresumed && !rule.IsPresumed);
}
