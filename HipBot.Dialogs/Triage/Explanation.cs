namespace HipBot.Triage;

/// <summary>Which findings of a person speak for a cause and which against it.</summary>
/// <param name="For">Those that speak for it, strongest first.</param>
/// <param name="Against">Those that speak against it, strongest first; no fact stands on both sides.</param>
internal sealed record Explanation(IReadOnlyList<Finding> For, IReadOnlyList<Finding> Against)
{
    /// <summary>Weighs each fact as a whole, however many signs rest on it and in whatever words it was told.</summary>
    public static Explanation Of(ConditionProfile condition, Facts facts)
    {
        Span<double> logs = stackalloc double[facts.Findings.Count];
        logs.Clear();
        condition.Sites.Weigh(facts, logs);
        for (var i = 0; i < condition.Evidence.Count; i++)
        {
            condition.Evidence[i].Weigh(facts, logs);
        }

        return new(Strongest(logs, sign: 1, facts), Strongest(logs, sign: -1, facts));
    }

    private static Finding[] Strongest(ReadOnlySpan<double> logs, int sign, Facts facts)
    {
        Span<int> order = stackalloc int[logs.Length];
        var count = 0;
        for (var i = 0; i < logs.Length; i++)
        {
            if (logs[i] * sign > 0)
            {
                Insert(order, count++, i, logs, sign);
            }
        }

        var strongest = count == 0 ? [] : new Finding[count];
        for (var i = 0; i < count; i++)
        {
            strongest[i] = facts.Findings[order[i]];
        }

        return strongest;
    }

    // Of equally strong ones, what was said first is told first.
    private static void Insert(Span<int> order, int count, int place, ReadOnlySpan<double> logs, int sign)
    {
        var at = count;
        for (; at > 0 && logs[order[at - 1]] * sign < logs[place] * sign; at--)
        {
            order[at] = order[at - 1];
        }

        order[at] = place;
    }
}
