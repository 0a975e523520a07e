namespace HipBot.Triage;

/// <summary>Orders the likely causes by their probability after the findings.</summary>
/// <remarks>
/// Bayes' rule in logarithms: how common a cause is among runners, times the likelihood ratio of each sign, scaled so that
/// all causes together make 1. Signs of one group count once each way, so that one fact told twice moves nothing twice.
/// </remarks>
/// <param name="conditions">The conditions to choose among.</param>
public sealed class Differential(IReadOnlyList<ConditionProfile> conditions)
{
    /// <summary>The conditions to choose among, in the order of <see cref="Probabilities"/>.</summary>
    public IReadOnlyList<ConditionProfile> Conditions { get; } = conditions;

    /// <summary>Every cause, most likely first, with what speaks for and against it.</summary>
    public IReadOnlyList<LikelyCause> Rank(Facts facts)
    {
        var weighed = Conditions.Select(condition => Weigh(condition, facts)).ToArray();
        var probabilities = Normalise([.. Conditions.Select((condition, i) => Math.Log(condition.Frequency) + weighed[i].Sum(part => part.Log))]);
        return
        [
            .. Conditions
                .Select((condition, i) => new LikelyCause(condition.Id, probabilities[i], Explanation.For(weighed[i]), Explanation.Against(weighed[i])))
                .OrderByDescending(cause => cause.Probability)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The probability of each condition, 0 to 1, in the order of <see cref="Conditions"/>; they sum to 1.</summary>
    public double[] Probabilities(Facts facts) =>
        Normalise([.. Conditions.Select(condition => Math.Log(condition.Frequency) + LogRatio(condition, facts))]);

    /// <summary>What all findings together say about one condition, as a natural logarithm of a likelihood ratio.</summary>
    public static double LogRatio(ConditionProfile condition, Facts facts) => Weigh(condition, facts).Sum(part => part.Log);

    private static List<Contribution> Weigh(ConditionProfile condition, Facts facts)
    {
        var counted = new List<Contribution> { condition.Sites.Weigh(facts) };
        foreach (var group in condition.Evidence.GroupBy(row => row.Group))
        {
            var parts = group.Select(row => row.Weigh(facts)).ToList();
            AddUnlessZero(counted, parts.MaxBy(part => part.Log));
            if (parts.MinBy(part => part.Log) is { Log: < 0 } against && parts.Max(part => part.Log) != against.Log)
            {
                AddUnlessZero(counted, against);
            }
        }

        return counted;
    }

    private static void AddUnlessZero(List<Contribution> counted, Contribution part)
    {
        if (part.Log != 0)
        {
            counted.Add(part);
        }
    }

    private static double[] Normalise(double[] logs)
    {
        var greatest = logs.Max();
        var sum = logs.Sum(log => Math.Exp(log - greatest));
        return [.. logs.Select(log => Math.Exp(log - greatest) / sum)];
    }
}
