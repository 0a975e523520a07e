using HipBot.Club;

namespace HipBot.Tests.Club;

public sealed class DigestDrawTests
{
    private const int K = 5;

    private static readonly string[] Regions = ["front", "outer", "back"];
    private static readonly string[] Changes = ["load", "surface"];

    [Theory]
    [InlineData(4, 0)]
    [InlineData(4, 30)]
    [InlineData(5, 4)]
    [InlineData(9, 0)]
    [InlineData(12, -3)]
    public void A_number_with_too_few_behind_it_is_not_told(int count, int noise) => Assert.Null(DigestDraw.Tell(count, K, noise));

    [Theory]
    [InlineData(5, 5, 10)]
    [InlineData(10, 0, 10)]
    [InlineData(20, -4, 16)]
    public void A_number_is_told_with_its_noise(int count, int noise, int told) => Assert.Equal(told, DigestDraw.Tell(count, K, noise));

    [Fact]
    public void At_least_k_people_stand_behind_every_number_whatever_the_chance()
    {
        var chance = new Random(7);
        for (var trial = 0; trial < 5_000; trial++)
        {
            var rows = Rows(chance.Next(0, 14), chance.Next(0, 14), chance.Next(0, 14));
            var numbers = DigestDraw.Draw(rows, Regions, Changes, K, () => DigestNoise.Draw(() => chance.Next(2)));

            Assert.All(numbers.Regions.Keys, region => Assert.InRange(rows.Count(row => row.Region == region), K, int.MaxValue));
            Assert.True(numbers.Managing is null || rows.Count >= K);
        }
    }

    [Fact]
    public void What_is_left_beside_the_regions_is_nobody_or_at_least_k()
    {
        var chance = new Random(11);
        for (var trial = 0; trial < 5_000; trial++)
        {
            var rows = Rows(chance.Next(0, 30), chance.Next(0, 30), chance.Next(0, 14));
            var numbers = DigestDraw.Draw(rows, Regions, Changes, K, () => DigestNoise.Draw(() => chance.Next(2)));
            if (numbers.Regions.Count > 0)
            {
                var rest = numbers.Managing!.Value - numbers.Regions.Values.Sum();
                Assert.True(rest == 0 || rest >= K, $"A rest of {rest}.");
            }
        }
    }

    [Fact]
    public void A_region_that_would_give_away_the_rest_is_left_out()
    {
        var numbers = DigestDraw.Draw(Rows(12, 10, 3), Regions, Changes, K, () => 0);

        Assert.Equal(25, numbers.Managing);
        Assert.Equal(["front"], numbers.Regions.Keys);
    }

    [Fact]
    public void Noise_is_asked_for_equally_often_whoever_is_in()
    {
        var asked = new List<int>();
        foreach (var rows in new[] { Rows(0, 0, 0), Rows(30, 1, 0), Rows(9, 9, 9) })
        {
            var count = 0;
            DigestDraw.Draw(rows, Regions, Changes, K, () => count++ * 0);
            asked.Add(count);
        }

        Assert.Equal([6, 6, 6], asked);
    }

    [Fact]
    public void Noise_comes_as_often_as_it_should()
    {
        var chance = new Random(3);
        const int Trials = 60_000;
        var drawn = Enumerable.Range(0, Trials).Select(_ => DigestNoise.Draw(() => chance.Next(2))).ToLookup(noise => noise);

        Assert.All(Enumerable.Range(-4, 9), noise => Assert.Equal(DigestNoise.ProbabilityOf(noise), (double)drawn[noise].Count() / Trials, 0.01));
        Assert.Equal(1, Enumerable.Range(-60, 121).Sum(DigestNoise.ProbabilityOf), 9);
    }

    private static List<DigestRow> Rows(int front, int outer, int back) =>
    [
        .. Enumerable.Repeat(new DigestRow("front", "load", default), front),
        .. Enumerable.Repeat(new DigestRow("outer", "surface", default), outer),
        .. Enumerable.Repeat(new DigestRow("back", "", default), back),
    ];
}
