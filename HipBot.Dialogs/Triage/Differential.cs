using System.Collections.Frozen;

namespace HipBot.Triage;

/// <summary>Orders the likely causes by their probability after the findings.</summary>
/// <remarks>
/// Bayes' rule in logarithms: how common a cause is among runners, times the likelihood ratio of each sign, scaled so that
/// all causes together make 1. Signs of one group count once each way, so that one fact told twice moves nothing twice.
/// </remarks>
/// <param name="conditions">The conditions to choose among; at least one.</param>
/// <param name="somethingElse">How often it is none of them, in the unit of their frequencies, 0 or more.</param>
public sealed class Differential(IReadOnlyList<ConditionProfile> conditions, double somethingElse = 0)
{
    private readonly double[] _priors = [.. conditions.Select(condition => Math.Log(condition.Frequency))];

    // For each slot, the conditions about which its values say something, with only that evidence.
    private readonly FrozenDictionary<string, (int Place, ConditionProfile Condition)[]> _about = conditions
        .SelectMany(condition => condition.Evidence.SelectMany(group => group.Slots))
        .Append(SlotIds.Location)
        .Distinct()
        .ToFrozenDictionary(slot => slot, slot => About(slot, conditions), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, int[]> _partsAbout = PartsAbout(conditions);

    /// <summary>The conditions to choose among, in the order of <see cref="Probabilities"/>.</summary>
    public IReadOnlyList<ConditionProfile> Conditions { get; } = conditions;

    /// <summary>All that is weighed, part by part.</summary>
    internal EvidencePart[] Parts { get; } = [.. conditions.SelectMany(PartsOf)];

    /// <summary>The places among <see cref="Parts"/> of those that look at a slot.</summary>
    internal int[] PartsAbout(string slot) => _partsAbout.GetValueOrDefault(slot, []);

    /// <summary>Every cause, most likely first, with what speaks for and against it; what is missing to 1 is something else.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="probabilities">Those of the facts, as <see cref="Probabilities"/> gives them.</param>
    public IReadOnlyList<LikelyCause> Rank(Facts facts, double[] probabilities)
    {
        var explained = Explained(facts, probabilities);
        return
        [
            .. Conditions
                .Select((condition, i) => Cause(condition, probabilities[i] * explained, facts))
                .OrderByDescending(cause => cause.Probability)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The place among <see cref="Conditions"/> of the likeliest; of equally likely ones, of the first by id.</summary>
    public int First(double[] probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        var first = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            var isFirst = probabilities[i] > probabilities[first]
                || (probabilities[i] == probabilities[first] && string.CompareOrdinal(Conditions[i].Id, Conditions[first].Id) < 0);
            first = isFirst ? i : first;
        }

        return first;
    }

    /// <summary>The probability of each condition, 0 to 1, in the order of <see cref="Conditions"/>; they sum to 1.</summary>
    public double[] Probabilities(Facts facts)
    {
        var logs = new double[Conditions.Count];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = _priors[i] + Conditions[i].Log(facts);
        }

        return Normalise(logs);
    }

    /// <summary>The probabilities once one slot is known otherwise; only what it can change is weighed again.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="facts">The facts before.</param>
    /// <param name="probabilities">Those of the facts before, as <see cref="Probabilities"/> gives them.</param>
    /// <param name="changed">The facts after, which differ in that slot alone.</param>
    public double[] Changed(string slot, Facts facts, double[] probabilities, Facts changed)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        if (!_about.TryGetValue(slot, out var about))
        {
            return probabilities;
        }

        var logs = new double[probabilities.Length];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = Math.Log(probabilities[i]);
        }

        foreach (var (place, condition) in about)
        {
            logs[place] += condition.Log(changed) - condition.Log(facts);
        }

        return Normalise(logs);
    }

    // Something else has no signs of its own: it is likely where the signs fit none of the conditions.
    private double Explained(Facts facts, double[] probabilities)
    {
        var first = First(probabilities);
        var weightOfAll = Math.Exp(_priors[first] + Conditions[first].Log(facts)) / probabilities[first];
        return weightOfAll / (weightOfAll + somethingElse);
    }

    private static (int Place, ConditionProfile Condition)[] About(string slot, IReadOnlyList<ConditionProfile> conditions) =>
    [
        .. conditions
            .Select((condition, place) => (place, Condition: condition.OnlyAbout([slot])))
            .Where(row => slot == SlotIds.Location || row.Condition.Evidence.Count > 0),
    ];

    private static FrozenDictionary<string, int[]> PartsAbout(IReadOnlyList<ConditionProfile> conditions) => conditions
        .SelectMany(PartsOf)
        .SelectMany((part, place) => part.Slots.Select(slot => (slot, place)))
        .GroupBy(row => row.slot, row => row.place)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static IEnumerable<EvidencePart> PartsOf(ConditionProfile condition, int place) => condition.Evidence
        .Select(group => new EvidencePart(place, group.Slots, group.Weigh))
        .Prepend(new(place, new HashSet<string> { SlotIds.Location }, condition.Sites.Log));

    private static LikelyCause Cause(ConditionProfile condition, double probability, Facts facts)
    {
        var why = Explanation.Of(condition, facts);
        return new(condition.Id, probability, why.For, why.Against);
    }

    /// <summary>Makes, in place, shares of their sum out of logarithms of weights.</summary>
    internal static double[] Normalise(double[] logs)
    {
        var greatest = logs.Max();
        var sum = 0.0;
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = Math.Exp(logs[i] - greatest);
            sum += logs[i];
        }

        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] /= sum;
        }

        return logs;
    }
}
