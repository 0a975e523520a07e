using HipBot.Tests.Triage.Simulation;
using Xunit.Abstractions;

namespace HipBot.Tests.Triage;

/// <summary>Triage measured on patients drawn from clinical pictures that were written apart from the bot's knowledge.</summary>
public sealed class SimulatedPatientTests(ITestOutputHelper output)
{
    private const int Seed = 2026;
    private const int OfEachCondition = 60;

    private static readonly Lazy<IReadOnlyList<SimulatedInterview>> All = new(() => Run(PatientFactory.OfEach(OfEachCondition, Seed)));

    private static IReadOnlyList<SimulatedOutcome> Outcomes => [.. All.Value.Select(SimulatedOutcome.Of)];

    [Fact]
    public void The_right_cause_is_mostly_first_and_nearly_always_in_the_first_three()
    {
        output.WriteLine(SimulationFigures.Table(Outcomes));
        output.WriteLine(string.Join("\n", All.Value.Where(one => !one.IsFirstAccepted)));
        var figures = SimulationFigures.Of(Outcomes);
        Assert.InRange(figures.First, 0.9, 1);
        Assert.InRange(figures.FirstThree, 0.96, 1);
    }

    [Fact]
    public void The_level_is_mostly_right_and_seldom_too_low_or_too_high()
    {
        output.WriteLine(string.Join('\n', All.Value.Where(one => one.IsUnderTriaged || one.IsOverTriaged)));
        var figures = SimulationFigures.Of(Outcomes);
        Assert.InRange(figures.Right, 0.94, 1);
        Assert.InRange(figures.Under, 0, 0.035);
        Assert.InRange(figures.Over, 0, 0.035);
    }

    [Fact]
    public void Emergencies_are_escalated_and_hardly_anyone_else_is()
    {
        var figures = SimulationFigures.Of(Outcomes);
        Assert.InRange(figures.Escalated, 0.97, 1);
        Assert.InRange(figures.FalseEmergencies, 0, 0.005);
    }

    [Fact]
    public void A_handful_of_questions_is_enough_and_none_is_asked_twice()
    {
        var figures = SimulationFigures.Of(Outcomes);
        Assert.InRange(figures.Median, 0, 8);
        Assert.InRange(figures.NinetiethPercentile, 0, 12);
        Assert.All(All.Value, one => Assert.Equal(one.Asked.Count, one.Asked.Distinct().Count()));
    }

    [Fact]
    public void The_same_seed_draws_the_same_patients_with_the_same_outcome() => Assert.Equal(
        Run(PatientFactory.OfEach(1, Seed)).Select(one => one.ToString()),
        Run(PatientFactory.OfEach(1, Seed)).Select(one => one.ToString()));

    private static IReadOnlyList<SimulatedInterview> Run(IEnumerable<SimulatedPatient> patients) =>
        [.. patients.AsParallel().AsOrdered().Select(SimulatedInterview.Run)];
}
