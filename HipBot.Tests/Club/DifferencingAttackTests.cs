using HipBot.Club;

namespace HipBot.Tests.Club;

/// <summary>
/// Synthetic clubs, and an attacker who knows what everybody told but one person, knows how digests are made, reads two of
/// them, and guesses whether that person is in.
/// </summary>
public sealed class DifferencingAttackTests
{
    // Noise beyond this is rarer than one in a thousand million.
    private const int MostNoise = 30;

    private static readonly string[] Regions = ["front", "outer", "back"];
    private static readonly string[] Changes = ["load", "surface"];

    public static TheoryData<int, int> Counts
    {
        get
        {
            var counts = new TheoryData<int, int>();
            foreach (var k in new[] { 3, 5, 8 })
            {
                for (var count = 0; count <= 40; count++)
                {
                    counts.Add(k, count);
                }
            }

            return counts;
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void One_person_makes_no_outcome_more_than_twice_as_likely(int k, int others)
    {
        var without = Outcomes(others, k);
        var with = Outcomes(others + 1, k);
        // At the one edge where a number may be told for the first time, its appearance counts as certainty.
        var certain = others + 1 == k ? NoiseOfAtLeast(DigestDraw.Margin) : 0;

        Assert.True(Excess(with, without) <= certain + 1e-9);
        Assert.True(Excess(without, with) <= 1e-9);
    }

    [Fact]
    public void The_one_certainty_is_rarer_than_one_in_forty() => Assert.InRange(NoiseOfAtLeast(DigestDraw.Margin), 0, 1.0 / 40);

    [Theory]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(15)]
    [InlineData(30)]
    [InlineData(80)]
    public void Who_knows_all_but_one_person_guesses_little_better_than_by_a_coin(int others)
    {
        // Three numbers can each be right two times in three: together 20 in 27 are the most that anybody can reach.
        Assert.InRange(SuccessOfAttacker(others, Blurred(new Random(others))), 0.45, 0.77);
    }

    [Fact]
    public void The_same_attacker_is_always_right_about_digests_that_only_leave_out_small_numbers() =>
        Assert.Equal(1, SuccessOfAttacker(30, (rows, k) => DigestDraw.Draw(rows, Regions, Changes, k, () => 0)));

    // The club's digest before, and after the last person may have told of something. Which it is, a coin decides.
    private static double SuccessOfAttacker(int others, Func<IReadOnlyCollection<DigestRow>, int, DigestNumbers> draw)
    {
        const int Trials = 4_000;
        const int K = 5;
        var chance = new Random(others * 31);
        var right = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var known = Enumerable.Range(0, others).Select(_ => Row(chance)).ToList();
            var target = Row(chance);
            var isIn = chance.Next(2) == 1;
            _ = draw(known, K);
            var second = draw(isIn ? [.. known, target] : known, K);
            right += GuessIsIn(known, target, second, K) == isIn ? 1 : 0;
        }

        return (double)right / Trials;
    }

    // The best guess there is: which of the two clubs makes what was posted more likely. The first digest tells nothing of the
    // target, who was not in it; what it tells of the others is known already.
    private static bool GuessIsIn(List<DigestRow> known, DigestRow target, DigestNumbers posted, int k)
    {
        double[] odds =
        [
            Odds(known.Count, posted.Managing, k),
            Odds(known.Count(row => row.Region == target.Region), Posted(posted.Regions, target.Region), k),
            Odds(known.Count(row => row.Change == target.Change), Posted(posted.Changes, target.Change), k),
        ];
        return odds.Sum() > 0;
    }

    private static double Odds(int others, int? posted, int k)
    {
        var (with, without) = (Likelihood(others + 1, posted, k), Likelihood(others, posted, k));
        return with == without ? 0 : Math.Log(with + 1e-12) - Math.Log(without + 1e-12);
    }

    private static double Likelihood(int count, int? posted, int k) =>
        Outcomes(count, k).GetValueOrDefault(posted ?? -1);

    private static int? Posted(Dictionary<string, int> numbers, string id) => numbers.TryGetValue(id, out var number) ? number : null;

    private static Func<IReadOnlyCollection<DigestRow>, int, DigestNumbers> Blurred(Random chance) =>
        (rows, k) => DigestDraw.Draw(rows, Regions, Changes, k, () => DigestNoise.Draw(() => chance.Next(2)));

    private static DigestRow Row(Random chance) => new(Regions[chance.Next(Regions.Length)], Changes[chance.Next(Changes.Length)], default);

    // Every outcome of one number with its probability; -1 where nothing is told.
    private static Dictionary<int, double> Outcomes(int count, int k)
    {
        var outcomes = new Dictionary<int, double>();
        for (var noise = -MostNoise; noise <= MostNoise; noise++)
        {
            var told = DigestDraw.Tell(count, k, noise) ?? -1;
            outcomes[told] = outcomes.GetValueOrDefault(told) + DigestNoise.ProbabilityOf(noise);
        }

        return outcomes;
    }

    // How much probability is left over where one club makes an outcome more than twice as likely as the other.
    private static double Excess(Dictionary<int, double> one, Dictionary<int, double> other) =>
        one.Sum(outcome => Math.Max(0, outcome.Value - (DigestNoise.Ratio * other.GetValueOrDefault(outcome.Key)) - Math.Pow(2, 2 - MostNoise)));

    private static double NoiseOfAtLeast(int least) => Enumerable.Range(least, MostNoise).Sum(DigestNoise.ProbabilityOf);
}
