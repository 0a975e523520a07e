using HipBot.Tests.Triage.Simulation;
using Xunit.Abstractions;

namespace HipBot.Tests.Triage;

/// <summary>Whether causes are as likely as the bot holds them, among patients as they would come.</summary>
public sealed class CalibrationTests(ITestOutputHelper output)
{
    private const int Seed = 2027;

    [Fact]
    public void The_likeliest_cause_is_right_about_as_often_as_it_is_held_likely()
    {
        var curve = Reliability.Of(Run(PatientFactory.AsTheyCome(1000, Seed)));
        output.WriteLine(curve.Table());
        Assert.InRange(curve.Error, 0, 0.1);
    }

    [Fact]
    public void Who_has_none_of_the_conditions_is_told_none_with_confidence()
    {
        var none = Run(PatientFactory.OfNoCondition(300, Seed));
        var sure = none.Count(one => one.First?.Probability >= 0.8) / (double)none.Count;
        var unsure = none.Count(one => one.First is null || one.First.Probability < 0.5) / (double)none.Count;
        output.WriteLine($"held at 80 % or more {sure:P0}; below 50 % or nothing named {unsure:P0}; nothing named {none.Count(one => one.First is null) / (double)none.Count:P0}; false emergencies {none.Count(one => one.IsFalseEmergency)}; over {none.Count(one => one.IsOverTriaged) / (double)none.Count:P0}");
        Assert.InRange(sure, 0, 0.2);
    }

    private static IReadOnlyList<SimulatedInterview> Run(IEnumerable<SimulatedPatient> patients) =>
        [.. patients.AsParallel().AsOrdered().Select(SimulatedInterview.Run)];
}
