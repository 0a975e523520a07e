using HipBot.Triage;
using Xunit.Abstractions;

namespace HipBot.Tests.Triage;

/// <summary>The written cases, with their sentences read by hand: what triage alone makes of them.</summary>
public sealed class DevVignetteTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<VignetteInterview> All = [.. DevVignette.All.Select(VignetteInterview.Run)];

    [Fact]
    public void The_accepted_cause_is_first_in_nine_of_ten_and_nearly_always_in_the_first_three()
    {
        Tell(All.Where(one => !one.IsFirstAccepted));
        Assert.InRange(All.Count(one => one.IsFirstAccepted), 36, 40);
        Assert.InRange(All.Count(one => one.IsInFirstThree), 39, 40);
    }

    [Fact]
    public void The_level_is_right_and_never_too_low()
    {
        Tell(All.Where(one => !one.IsLevelRight));
        Assert.DoesNotContain(All, one => one.IsUnderTriaged);
        Assert.InRange(All.Count(one => one.IsLevelRight), 37, 40);
    }

    [Fact]
    public void Every_emergency_is_escalated_and_at_most_one_falsely()
    {
        var emergencies = All.Where(one => one.Vignette.AcceptedLevels[0] == LevelOfCare.Emergency);
        Assert.All(emergencies, one => Assert.Equal(LevelOfCare.Emergency, one.Assessment.Level));
        Assert.InRange(All.Count(one => one.Assessment.Level == LevelOfCare.Emergency && !one.Vignette.AcceptedLevels.Contains(LevelOfCare.Emergency)), 0, 1);
    }

    [Fact]
    public void It_asks_little_and_nothing_twice()
    {
        Tell(All);
        var counts = All.Select(one => one.Asked.Count).Order().ToList();
        Assert.InRange(counts[counts.Count / 2], 0, 8);
        Assert.InRange(counts[(int)(counts.Count * 0.9)], 0, 12);
        Assert.All(All, one => Assert.Equal(one.Asked.Count, one.Asked.Distinct().Count()));
    }

    private void Tell(IEnumerable<VignetteInterview> interviews) => output.WriteLine(string.Join('\n', interviews));
}
