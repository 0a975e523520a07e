namespace HipBot.Triage;

/// <summary>How much an answer is expected to tell about the cause and about the level of care.</summary>
/// <remarks>
/// Mutual information in bits between the answer and the cause, plus that between the answer and the cause's level, so that
/// of two questions which part causes equally well the one that could change the advice comes first.
/// </remarks>
internal sealed class InformationGain
{
    private readonly int[] _levels;
    private readonly int[] _causes;
    private readonly Dictionary<string, ConditionProfile[]> _aboutQuestion;

    public InformationGain(IReadOnlyList<ConditionProfile> conditions, IReadOnlyList<InterviewQuestion> questions)
    {
        _causes = [.. Enumerable.Range(0, conditions.Count)];
        _levels = [.. conditions.Select(condition => (int)condition.Level)];
        _aboutQuestion = questions.ToDictionary(
            question => question.Question.Slot,
            question => conditions.Select(condition => condition.OnlyAbout(question.Fills)).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The expected gain of a question, in bits, 0 or more.</summary>
    /// <param name="question">The question.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="probabilities">Of the conditions, as things stand.</param>
    public double Of(InterviewQuestion question, Facts facts, double[] probabilities)
    {
        var conditions = _aboutQuestion[question.Question.Slot];
        var answered = question.Answers.Select(facts.With).ToList();
        var likelihoods = conditions.Select(condition => Likelihoods(condition, answered)).ToArray();
        return answered.Count == 0 ? 0 : Mutual(probabilities, likelihoods, _causes) + Mutual(probabilities, likelihoods, _levels);
    }

    // How often people with this condition would give each answer, as far as the likelihood ratios tell.
    private static double[] Likelihoods(ConditionProfile condition, IReadOnlyList<Facts> answered)
    {
        var ratios = answered.Select(facts => Math.Exp(condition.Log(facts))).ToArray();
        var sum = ratios.Sum();
        return [.. ratios.Select(ratio => ratio / sum)];
    }

    private static double Mutual(double[] probabilities, double[][] likelihoods, int[] groups)
    {
        var answers = likelihoods[0].Length;
        var overall = new double[answers];
        var joint = new Dictionary<int, double[]>();
        for (var i = 0; i < probabilities.Length; i++)
        {
            var row = joint.TryGetValue(groups[i], out var known) ? known : joint[groups[i]] = new double[answers];
            for (var answer = 0; answer < answers; answer++)
            {
                var share = probabilities[i] * likelihoods[i][answer];
                row[answer] += share;
                overall[answer] += share;
            }
        }

        return joint.Values.Sum(row => Bits(row, overall));
    }

    private static double Bits(double[] joint, double[] overall)
    {
        var share = joint.Sum();
        var bits = 0.0;
        for (var answer = 0; answer < joint.Length; answer++)
        {
            bits += joint[answer] == 0 ? 0 : joint[answer] * Math.Log2(joint[answer] / share / overall[answer]);
        }

        return bits;
    }
}
