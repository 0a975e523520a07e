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
        RedFlagHit? worst = null;
        foreach (var rule in flag.Cases)
        {
            var verdict = rule.When.Judge(facts);
            if (verdict.Truth == Truth.Yes && (worst is null || rule.Level > worst.Level))
            {
                worst = new(flag.Id, rule.Level, verdict.Findings);
            }
        }

        return worst;
    }
}
