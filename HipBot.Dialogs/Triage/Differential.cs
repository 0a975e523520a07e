namespace HipBot.Triage;

/// <summary>Orders the likely causes by their probability after the findings.</summary>
/// <remarks>
/// Bayes' rule in logarithms: how common a cause is among runners, times the likelihood ratio of each sign, scaled so that
/// all causes together make 1. Signs of one group count once each way, so that one fact told twice moves nothing twice.
/// </remarks>
/// <param name="conditions">The conditions to choose among; at least one.</param>
public sealed class Differential(IReadOnlyList<ConditionProfile> conditions)
{
    /// <summary>The conditions to choose among, in the order of <see cref="Probabilities"/>.</summary>
    public IReadOnlyList<ConditionProfile> Conditions { get; } = conditions;

    /// <summary>Every cause, most likely first, with what speaks for and against it.</summary>
    public IReadOnlyList<LikelyCause> Rank(Facts facts)
    {
        var parts = Conditions.Select(condition => condition.Weigh(facts)).ToArray();
        var probabilities = Normalise(parts);
        return
        [
            .. Conditions
                .Select((condition, i) => Cause(condition, probabilities[i], Explanation.Of(parts[i], facts.Slots)))
                .OrderByDescending(cause => cause.Probability)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The probability of each condition, 0 to 1, in the order of <see cref="Conditions"/>; they sum to 1.</summary>
    public double[] Probabilities(Facts facts) => Normalise([.. Conditions.Select(condition => condition.Weigh(facts))]);

    private static LikelyCause Cause(ConditionProfile condition, double probability, Explanation why) =>
        new(condition.Id, probability, why.For, why.Against);

    private double[] Normalise(IReadOnlyList<Contribution>[] parts)
    {
        var logs = Conditions.Select((condition, i) => Math.Log(condition.Frequency) + parts[i].Sum(part => part.Log)).ToArray();
        var greatest = logs.Max();
        var sum = logs.Sum(log => Math.Exp(log - greatest));
        return [.. logs.Select(log => Math.Exp(log - greatest) / sum)];
    }
}
