namespace HipBot.Triage;

/// <summary>How much an answer is expected to tell about the cause and about the level of care.</summary>
/// <remarks>
/// Mutual information in bits between the answer and the cause, plus that between the answer and the cause's level, so that
/// between two questions which part causes equally well the one that could change the advice comes first.
/// </remarks>
internal sealed class InformationGain(Differential differential)
{
    /// <summary>The expected gain of a question with these possible answers, in bits, 0 or more.</summary>
    public double Of(IReadOnlyList<Finding> answers, Facts facts, double[] probabilities)
    {
        var likelihoods = differential.Conditions.Select(condition => Likelihoods(condition, answers, facts)).ToArray();
        return answers.Count == 0 ? 0 : Mutual(probabilities, likelihoods) + Mutual(probabilities, likelihoods, i => (int)differential.Conditions[i].Level);
    }

    // How often people with this condition would give each answer, as far as the likelihood ratios tell.
    private static double[] Likelihoods(ConditionProfile condition, IReadOnlyList<Finding> answers, Facts facts)
    {
        var now = Differential.LogRatio(condition, facts);
        var ratios = answers.Select(answer => Math.Exp(Differential.LogRatio(condition, facts.With(answer)) - now)).ToArray();
        var sum = ratios.Sum();
        return [.. ratios.Select(ratio => ratio / sum)];
    }

    private static double Mutual(double[] probabilities, double[][] likelihoods, Func<int, int>? groupOf = null)
    {
        var groups = Enumerable.Range(0, probabilities.Length).GroupBy(i => groupOf?.Invoke(i) ?? i).ToList();
        var overall = Mix(Enumerable.Range(0, probabilities.Length), probabilities, likelihoods);
        return groups.Sum(group =>
        {
            var share = group.Sum(i => probabilities[i]);
            return share == 0 ? 0 : Mix(group, probabilities, likelihoods).Select((joint, answer) => joint == 0 ? 0 : joint * Math.Log2(joint / share / overall[answer])).Sum();
        });
    }

    private static double[] Mix(IEnumerable<int> conditions, double[] probabilities, double[][] likelihoods)
    {
        var mixed = new double[likelihoods[0].Length];
        foreach (var i in conditions)
        {
            for (var answer = 0; answer < mixed.Length; answer++)
            {
                mixed[answer] += probabilities[i] * likelihoods[i][answer];
            }
        }

        return mixed;
    }
}
