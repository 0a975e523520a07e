using System.Globalization;
using System.Text;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>How well a number of interviews went, in shares of 0 to 1; no emergency missed and none falsely called where there is nobody to miss or to call.</summary>
internal sealed record SimulationFigures(int Patients, double First, double FirstThree, double Right, double Under, double Over, double Escalated, double FalseEmergencies, int Median, int NinetiethPercentile)
{
    public static SimulationFigures Of(IReadOnlyList<SimulatedOutcome> interviews)
    {
        var emergencies = interviews.Where(one => one.IsEmergency).ToList();
        var others = interviews.Where(one => !one.IsEmergency).ToList();
        var counts = interviews.Select(one => one.Asked).Order().ToList();
        return new(
            interviews.Count,
            Share(interviews, one => one.First),
            Share(interviews, one => one.FirstThree),
            Share(interviews, one => one.LevelRight),
            Share(interviews, one => one.Under),
            Share(interviews, one => one.Over),
            Share(emergencies, one => !one.Under),
            others.Count == 0 ? 0 : Share(others, one => one.FalseEmergency),
            counts[counts.Count / 2],
            counts[(int)(counts.Count * 0.9)]);
    }

    /// <summary>A table with a row for each condition, then one for all.</summary>
    public static string Table(IReadOnlyList<SimulatedOutcome> interviews)
    {
        var text = new StringBuilder("condition                             n  first top-3  right under  over  escal. false  q50 q90\n");
        foreach (var group in interviews.GroupBy(one => one.Condition).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Of([.. group]).Write(group.Key, text);
        }

        Of(interviews).Write("all", text);
        return text.ToString();
    }

    private static double Share(IReadOnlyList<SimulatedOutcome> interviews, Func<SimulatedOutcome, bool> holds) =>
        interviews.Count == 0 ? 1 : (double)interviews.Count(holds) / interviews.Count;

    private void Write(string name, StringBuilder text) => text.AppendLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34}{Patients,5}{First,7:P0}{FirstThree,6:P0}{Right,7:P0}{Under,6:P0}{Over,6:P0}{Escalated,7:P0}{FalseEmergencies,7:P1}{Median,4}{NinetiethPercentile,4}"));
}
