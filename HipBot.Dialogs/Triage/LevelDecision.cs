namespace HipBot.Triage;

/// <summary>Decides whom to see and how soon.</summary>
/// <remarks>
/// A danger sign that makes one cause likelier makes the others less likely, and one of those may be the more urgent. So the
/// causes are also weighed as if danger signs had not been mentioned, each alone and up to three together: a red flag can then
/// only raise the level. What excuses a danger sign, as a birth does a leak, is left out too, but makes up no emergency.
/// </remarks>
/// <param name="differential">Weighs the causes.</param>
/// <param name="rules">Rules that hold whatever the cause, such as age and how long it has lasted.</param>
/// <param name="plausible">From which probability on a cause that is not the likeliest counts, by its level of care.</param>
/// <param name="excusing">Slots whose findings can excuse a danger sign of another slot.</param>
public sealed class LevelDecision(
    Differential differential,
    IReadOnlyList<LevelRule> rules,
    IReadOnlyDictionary<LevelOfCare, double> plausible,
    IReadOnlyList<string> excusing)
{
    private const int MostLeftOut = 3;

    // By level; where the data name none, only the likeliest cause counts.
    private readonly double[] _plausible = [.. Enum.GetValues<LevelOfCare>().Select(level => plausible.GetValueOrDefault(level, 1))];

    // Only signs of these slots weigh anything here: leaving out another changes no cause.
    private readonly HashSet<string> _weighing =
    [
        SlotIds.Location,
        .. differential.Conditions.SelectMany(condition => condition.Evidence.SelectMany(group => group.Slots)),
        .. differential.Conditions.SelectMany(condition => condition.Raises).SelectMany(raise => raise.When.Slots),
    ];

    private readonly string[] _reasons = [.. differential.Conditions.Select(condition => $"cause:{condition.Id}")];

    /// <summary>The level, with the ids of the rules that set it.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="flags">The red flags that hold.</param>
    /// <param name="probabilities">Those of the causes, as <see cref="Differential.Probabilities"/> gives them.</param>
    public (LevelOfCare Level, IReadOnlyList<string> Reasons) Decide(Facts facts, IReadOnlyList<RedFlagHit> flags, double[] probabilities)
    {
        var reasons = Reasons(facts, flags, probabilities);
        AddCausesWithout(reasons, flags, probabilities, facts);
        var level = Highest(reasons);
        return (level, [.. reasons.Where(reason => reason.Level == level).Select(reason => reason.Id).Distinct()]);
    }

    /// <summary>The level alone; where it is <paramref name="enough"/> or more, that it is so much at least.</summary>
    internal LevelOfCare Level(Facts facts, IReadOnlyList<RedFlagHit> flags, double[] probabilities, LevelOfCare enough)
    {
        var reasons = Reasons(facts, flags, probabilities);
        if (Highest(reasons) < enough)
        {
            AddCausesWithout(reasons, flags, probabilities, facts);
        }

        return Highest(reasons);
    }

    /// <summary>The id by which a red flag stands among the reasons.</summary>
    internal static string ReasonOf(RedFlagHit flag) => $"red-flag:{flag.Id}";

    private static LevelOfCare Highest(List<(string Id, LevelOfCare Level)> reasons) =>
        reasons.Count == 0 ? LevelOfCare.SelfCare : reasons.Max(reason => reason.Level);

    private List<(string Id, LevelOfCare Level)> Reasons(Facts facts, IReadOnlyList<RedFlagHit> flags, double[] probabilities)
    {
        var reasons = new List<(string Id, LevelOfCare Level)>();
        reasons.AddRange(flags.Select(flag => (ReasonOf(flag), flag.Level)));
        reasons.AddRange(rules.Where(rule => rule.When.Holds(facts)).Select(rule => (rule.Id, rule.Level)));
        AddCauses(reasons, probabilities, () => facts, LevelOfCare.SelfCare, LevelOfCare.Emergency);
        return reasons;
    }

    // Leaving signs out can only raise the level: nothing is above an emergency, and what is no higher is of no interest.
    private void AddCausesWithout(List<(string Id, LevelOfCare Level)> reasons, IReadOnlyList<RedFlagHit> flags, double[] probabilities, Facts facts)
    {
        var level = Highest(reasons);
        if (level == LevelOfCare.Emergency || flags.Count == 0)
        {
            return;
        }

        var signs = flags.SelectMany(flag => flag.Findings).Distinct().Where(sign => _weighing.Contains(sign.Slot)).Take(WithoutSigns.Most).ToList();
        var without = new WithoutSigns(differential, facts, probabilities, signs);
        var excuses = without.SetOf(sign => excusing.Contains(sign.Slot));
        foreach (var left in without.Sets(MostLeftOut))
        {
            var reach = (left & excuses) == 0 ? LevelOfCare.Emergency : LevelOfCare.SameDay;
            AddCauses(reasons, without.Probabilities(left), () => without.Facts(left), level + 1, reach);
        }
    }

    private void AddCauses(List<(string Id, LevelOfCare Level)> reasons, double[] probabilities, Func<Facts> facts, LevelOfCare from, LevelOfCare upTo)
    {
        var first = differential.First(probabilities);
        for (var i = 0; i < probabilities.Length; i++)
        {
            var condition = differential.Conditions[i];
            var share = i == first ? 1 : probabilities[i];
            if (condition.Level >= from && condition.Level <= upTo && Counts(share, condition.Level))
            {
                reasons.Add((_reasons[i], condition.Level));
            }

            foreach (var raise in condition.Raises)
            {
                if (raise.Level >= from && raise.Level <= upTo && Counts(share, raise.Level) && raise.When.Holds(facts()))
                {
                    reasons.Add((raise.Id, raise.Level));
                }
            }
        }
    }

    private bool Counts(double share, LevelOfCare level) => share >= _plausible[(int)level];
}
